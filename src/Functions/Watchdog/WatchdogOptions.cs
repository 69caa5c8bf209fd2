using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Domain.Time;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Kyndof.Workflows.Functions.Watchdog;

/// <summary>How the watchdog works; numbers of an installation, not of the service.</summary>
public sealed record WatchdogOptions
{
    /// <summary>App setting of the timer's schedule: six fields, seconds first, UTC.</summary>
    public const string ScheduleSetting = "WatchdogSchedule";

    /// <summary>The schedule as the host reads it; a missing one would switch the timer off with a log line only.</summary>
    public required string Schedule { get; init; }

    /// <summary><c>Kyndof:Watchdog:NudgeAfter</c>: age at which a nudge that was not given is taken for lost. 10 seconds to 1 hour; default 1 minute.</summary>
    public required Duration NudgeAfter { get; init; }

    /// <summary><c>Kyndof:Watchdog:OverdueAfter</c>: time past its due instant after which an instance counts as stuck. 1 minute to 1 day; default 15 minutes.</summary>
    public required Duration OverdueAfter { get; init; }

    /// <exception cref="SettingException">The schedule is missing or has not six fields, or a duration is out of range.</exception>
    public static WatchdogOptions Read(IConfiguration configuration)
    {
        var schedule = configuration[ScheduleSetting];
        if (schedule?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length != 6)
            throw new SettingException(ScheduleSetting, "is missing or has not six fields (seconds first). Set for instance '0 */5 * * * *', every five minutes.");
        return new WatchdogOptions
        {
            Schedule = schedule,
            NudgeAfter = Read(configuration, "NudgeAfter", Duration.FromMinutes(1), Duration.FromSeconds(10), Duration.FromHours(1)),
            OverdueAfter = Read(configuration, "OverdueAfter", Duration.FromMinutes(15), Duration.FromMinutes(1), Duration.FromDays(1)),
        };
    }

    private static Duration Read(IConfiguration configuration, string name, Duration standard, Duration least, Duration most)
    {
        if (configuration[$"Kyndof:Watchdog:{name}"] is not { Length: > 0 } text) return standard;
        return IsoDuration.TryParse(text, out var value) && value >= least && value <= most
            ? value
            : throw new SettingException($"Kyndof__Watchdog__{name}", $"'{text}' is not a duration from {IsoDuration.Format(least)} to {IsoDuration.Format(most)}.");
    }
}
