using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Watchdog;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Watchdog;

/// <summary>A missing schedule would switch the timer off in silence, so it keeps the worker from starting.</summary>
public sealed class WatchdogOptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/5 * * * *")]
    public void A_schedule_that_is_missing_or_has_five_fields_is_named(string? schedule) =>
        Assert.Equal("WatchdogSchedule", Assert.Throws<SettingException>(() => Read(("WatchdogSchedule", schedule))).Setting);

    [Fact]
    public void Without_more_a_nudge_is_lost_after_a_minute_and_an_instance_stuck_after_fifteen()
    {
        var options = Read(("WatchdogSchedule", "0 */5 * * * *"));
        Assert.Equal((Duration.FromMinutes(1), Duration.FromMinutes(15)), (options.NudgeAfter, options.OverdueAfter));
    }

    [Theory]
    [InlineData("PT10S", true)]
    [InlineData("PT9S", false)]
    [InlineData("PT1H", true)]
    [InlineData("PT1H1S", false)]
    [InlineData("a minute", false)]
    public void The_age_of_a_lost_nudge_is_ten_seconds_to_an_hour(string text, bool isTaken)
    {
        var read = Record.Exception(() => Read(("WatchdogSchedule", "0 */5 * * * *"), ("Kyndof:Watchdog:NudgeAfter", text)));
        Assert.Equal(isTaken, read is null);
        if (read is not null) Assert.Equal("Kyndof__Watchdog__NudgeAfter", Assert.IsType<SettingException>(read).Setting);
    }

    private static WatchdogOptions Read(params (string Name, string? Value)[] settings) =>
        WatchdogOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static one => one.Name, static one => one.Value)).Build());
}
