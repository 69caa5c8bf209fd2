using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Issues;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Sla;

/// <summary>SLA-4, SLA-6 and ruling 15 on literal dates: 24 h elapsed for a resolution, 4 h of business time for Tier 3.</summary>
public sealed class PauseTableTests
{
    [Theory]
    [InlineData("none", "Seoul", "2026-11-20T17:00:00+09", "", "2026-11-21T17:00:00+09", "2026-11-23T12:00:00+09")]
    [InlineData("across a weekend", "Seoul", "2026-11-20T16:30:00+09", "2026-11-20T17:00:00+09/2026-11-23T09:30:00+09", "2026-11-24T09:00:00+09", "2026-11-23T13:00:00+09")]
    [InlineData("from closing to opening costs no business time", "Seoul", "2026-11-20T16:30:00+09", "2026-11-20T18:00:00+09/2026-11-23T09:00:00+09", "2026-11-24T07:30:00+09", "2026-11-23T11:30:00+09")]
    [InlineData("a second into the morning costs a second", "Seoul", "2026-11-20T16:30:00+09", "2026-11-20T18:00:00+09/2026-11-23T09:00:01+09", "2026-11-24T07:30:01+09", "2026-11-23T11:30:01+09")]
    [InlineData("across Seollal", "Seoul", "2026-02-13T16:00:00+09", "2026-02-13T17:00:00+09/2026-02-19T10:00:00+09", "2026-02-20T09:00:00+09", "2026-02-19T13:00:00+09")]
    [InlineData("several", "Seoul", "2026-11-23T10:00:00+09", "2026-11-23T10:30:00+09/2026-11-23T11:00:00+09 2026-11-23T12:00:00+09/2026-11-23T15:00:00+09 2026-11-23T15:30:00+09/2026-11-23T16:00:00+09", "2026-11-24T14:00:00+09", "2026-11-23T18:00:00+09")]
    [InlineData("several, a second more, past closing", "Seoul", "2026-11-23T10:00:00+09", "2026-11-23T10:30:00+09/2026-11-23T11:00:00+09 2026-11-23T12:00:00+09/2026-11-23T15:00:00+09 2026-11-23T15:30:00+09/2026-11-23T16:00:01+09", "2026-11-24T14:00:01+09", "2026-11-24T09:00:01+09")]
    [InlineData("over the lunch of a split shift", "Split", "2026-11-23T10:00:00+09", "2026-11-23T11:30:00+09/2026-11-23T13:30:00+09", "2026-11-24T12:00:00+09", "2026-11-23T16:00:00+09")]
    [InlineData("over the hour that is skipped", "Night", "2026-03-07T23:00:00-08", "2026-03-08T01:30:00-08/2026-03-08T03:30:00-07", "2026-03-09T01:00:00-07", "2026-03-08T05:00:00-07")]
    [InlineData("over the hour that comes twice", "Night", "2026-10-31T23:00:00-07", "2026-11-01T00:30:00-07/2026-11-01T01:30:00-08", "2026-11-02T00:00:00-08", "2026-11-01T04:00:00-08")]
    [InlineData("across a month end", "Seoul", "2026-11-30T15:00:00+09", "2026-11-30T16:00:00+09/2026-12-01T10:00:00+09", "2026-12-02T09:00:00+09", "2026-12-01T13:00:00+09")]
    public void Pauses_are_left_out(string description, string calendar, string start, string pauses, string resolution, string tierThree)
    {
        var open = Calendars.Calendars.Named(calendar);
        var ledger = pauses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pause => pause.Split('/')).Aggregate(
            ClockLedger.StartAt(At(start)), (so, pause) => so.Pause(At(pause[0]), "waiting for the client").Resume(At(pause[1])));

        Boundary.Holds($"{description}, resolution", resolution, ledger, IssueClocks.Resolution(IssueSamples.Policy), open);
        Boundary.Holds($"{description}, Tier 3", tierThree, ledger, IssueClocks.TierResponse(Tier.Three, At(start), ClientTier.Standard, false, IssueSamples.Policy, open), open);
    }
}
