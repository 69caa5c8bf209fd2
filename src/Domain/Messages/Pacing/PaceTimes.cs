using NodaTime;

namespace Kyndof.Workflows.Domain.Messages.Pacing;

/// <summary>Windows begin on the full minute and the full hour, UTC.</summary>
public static class PaceTimes
{
    public static Instant MinuteOf(Instant instant) => Floor(instant, NodaConstants.SecondsPerMinute);

    public static Instant HourOf(Instant instant) => Floor(instant, NodaConstants.SecondsPerHour);

    private static Instant Floor(Instant instant, int seconds)
    {
        var whole = instant.ToUnixTimeSeconds();
        return Instant.FromUnixTimeSeconds(whole - (((whole % seconds) + seconds) % seconds));
    }
}
