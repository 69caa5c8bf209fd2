using Kyndof.Workflows.Domain.Time;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Time;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT0S", 0)]
    [InlineData("PT30S", 30)]
    [InlineData("PT2H30M", 9000)]
    [InlineData("P1D", 86400)]
    [InlineData("P1DT1S", 86401)]
    [InlineData("P2W", 1209600)]
    [InlineData("PT240M", 14400)]
    public void Weeks_to_seconds_are_read(string text, long seconds)
    {
        Assert.True(IsoDuration.TryParse(text, out var duration));
        Assert.Equal(Duration.FromSeconds(seconds), duration);
    }

    [Theory]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("4h")]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("PT4H ")]
    [InlineData("PT99999999999999999999H")]
    [InlineData("P9000000000000000D")]
    public void What_has_no_fixed_length_or_is_no_duration_is_refused(string text) =>
        Assert.False(IsoDuration.TryParse(text, out _));

    [Theory]
    [InlineData("PT240M", "PT4H")]
    [InlineData("PT24H", "P1D")]
    [InlineData("P2W", "P14D")]
    [InlineData("PT0S", "PT0S")]
    [InlineData("PT90S", "PT1M30S")]
    public void Durations_are_written_one_way(string text, string expected)
    {
        Assert.True(IsoDuration.TryParse(text, out var duration));
        Assert.Equal(expected, IsoDuration.Format(duration));
    }
}
