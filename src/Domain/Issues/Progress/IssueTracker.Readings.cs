using System.Runtime.CompilerServices;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>Readings follow from the ledgers, the rules and the client's tier alone: worked out once for as long as these stay.</content>
public sealed partial class IssueTracker
{
    private readonly ConditionalWeakTable<IssueClock, SlaClock> read = [];
    private readonly Dictionary<(Instant From, int Days), Instant> openings = [];

    private SlaClock Read(IssueClock clock) => read.GetValue(clock, clock => new SlaClock(clock.Ledger, TargetOf(clock), calendar));

    /// <summary>The opening of the business day so many days after.</summary>
    private Instant OpeningAfter(Instant from, int days)
    {
        if (openings.TryGetValue((from, days), out var known)) return known;
        var date = calendar.AddBusinessDays(calendar.DateOf(from), days);
        return openings[(from, days)] = calendar.NextOpening(Instant.Max(from, date.AtStartOfDayInZone(calendar.Zone).ToInstant()));
    }

    /// <summary>The rules or the client's tier are others now.</summary>
    private void ReadAnew()
    {
        read.Clear();
        openings.Clear();
    }
}
