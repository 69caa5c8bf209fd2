using NodaTime;
using NodaTime.TimeZones;

namespace Kyndof.Workflows.Domain.Schedules;

/// <summary>When something recurs, as data: every day, every week on a day, or every month on a day, at a time on the wall of a zone.</summary>
public sealed record CalendarRule
{
    /// <summary>A month's last occurrence is never further away than this, in days.</summary>
    private const int LongestGap = 62;

    /// <summary>The zone's explicit choice: a time the clock skips is due when the gap ends, one it shows twice is due the first time.</summary>
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>IANA zone, e.g. <c>Asia/Seoul</c>.</summary>
    public required string Zone { get; init; }

    public required Recurrence Every { get; init; }

    /// <summary>Time of day on the wall of the zone.</summary>
    public required LocalTime At { get; init; }

    /// <summary>Day of the week; used with <see cref="Recurrence.Week"/> alone.</summary>
    public IsoDayOfWeek Weekday { get; init; } = IsoDayOfWeek.Monday;

    /// <summary>Day of the month, 1 to 31, default 1; a shorter month's last day stands in. Used with <see cref="Recurrence.Month"/> alone.</summary>
    public int DayOfMonth { get; init; } = 1;

    /// <summary>The first occurrence after an instant.</summary>
    public Occurrence NextAfter(Instant after)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var today = after.InZone(zone).Date;
        return Enumerable.Range(-1, LongestGap).Select(today.PlusDays).Where(Falls).Select(date => On(date, zone)).First(due => due.At > after);
    }

    /// <summary>The last occurrence that is not after an instant.</summary>
    public Occurrence LatestAt(Instant now)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var tomorrow = now.InZone(zone).Date.PlusDays(1);
        return Enumerable.Range(0, LongestGap).Select(back => tomorrow.PlusDays(-back)).Where(Falls).Select(date => On(date, zone)).First(due => due.At <= now);
    }

    private bool Falls(LocalDate date) => Every switch
    {
        Recurrence.Day => true,
        Recurrence.Week => date.DayOfWeek == Weekday,
        Recurrence.Month => date.Day == Math.Min(DayOfMonth, date.Calendar.GetDaysInMonth(date.Year, date.Month)),
        _ => throw new InvalidOperationException($"Nothing recurs every {Every}."),
    };

    private Occurrence On(LocalDate date, DateTimeZone zone) => new(date, zone.ResolveLocal(date + At, Resolver).ToInstant());
}

public enum Recurrence
{
    Day,
    Week,
    Month,
}

/// <summary>One occurrence of a rule.</summary>
/// <param name="Date">The date it stands for, in the rule's zone; ids are made of it.</param>
/// <param name="At">When it is due, UTC.</param>
public sealed record Occurrence(LocalDate Date, Instant At);
