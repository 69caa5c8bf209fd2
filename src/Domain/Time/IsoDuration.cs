using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Time;

/// <summary>Elapsed time written as ISO 8601: weeks, days of 24 hours, hours, minutes, seconds (<c>P1D</c>, <c>PT2H30M</c>).</summary>
/// <remarks>Months and years have no fixed length and are refused.</remarks>
public static class IsoDuration
{
    /// <summary>Reads a duration; false when it is none, has no fixed length, or is too long to be counted.</summary>
    public static bool TryParse(string text, out Duration duration)
    {
        duration = Duration.Zero;
        var parsed = PeriodPattern.NormalizingIso.Parse(text);
        if (!parsed.Success || parsed.Value.Months != 0 || parsed.Value.Years != 0) return false;
        duration = parsed.Value.ToDuration();
        return true;
    }

    /// <summary>Days, hours, minutes and seconds, each only where it is not zero; <c>PT0S</c> for nothing at all.</summary>
    public static string Format(Duration duration) =>
        duration == Duration.Zero ? "PT0S" : PeriodPattern.NormalizingIso.Format(Period.FromTicks(duration.BclCompatibleTicks).Normalize());
}
