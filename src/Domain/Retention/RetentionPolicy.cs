using NodaTime;

namespace Kyndof.Workflows.Domain.Retention;

/// <summary>How long each kind of data is kept, in calendar time after the day (in the calendar's zone) its order or issue ended. All assumed.</summary>
public sealed record RetentionPolicy
{
    /// <summary>The order or issue, its inbox, its row in the list and its survey; the longest of the terms it has. 5 years: records of contracts.</summary>
    public required Period Orders { get; init; }

    /// <summary>Ledger rows: what was sent when, to whom and why. 3 years: records of complaints and disputes.</summary>
    public required Period Messages { get; init; }

    /// <summary>What messages said, word by word; never longer than <see cref="Messages"/>. 1 year.</summary>
    public required Period Contents { get; init; }

    /// <summary>Timelines and tasks. 3 years.</summary>
    public required Period Timelines { get; init; }

    /// <summary>The engine's own histories; also those of retention's runs. 90 days.</summary>
    public required Period Histories { get; init; }

    /// <summary>Who did what by hand, counted from the deed. 5 years.</summary>
    public required Period Audit { get; init; }

    /// <summary>Where the days begin on which terms end: what ended before this instant is past its time on <paramref name="today"/>.</summary>
    /// <remarks>A day that has no counterpart (29 February) is kept a day longer, never shorter.</remarks>
    public static Instant Cutoff(Period term, LocalDate today, DateTimeZone zone) =>
        zone.AtStartOfDay(today.Minus(term).PlusDays(1)).ToInstant();
}
