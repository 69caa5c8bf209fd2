using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Sla;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>SLA-3, EMG-1 and ruling 7 on literal dates.</summary>
public sealed class EmergencyTests
{
    private const string Performance = "2026-11-28T19:00:00+09";

    [Theory]
    [InlineData("at night", "Seoul", "2026-11-24T03:00:00+09", "2026-11-24T03:15:00+09", "2026-11-24T03:10:00+09")]
    [InlineData("across midnight", "Seoul", "2026-11-24T23:50:00+09", "2026-11-25T00:05:00+09", "2026-11-25T00:00:00+09")]
    [InlineData("a second before closing on Friday", "Seoul", "2026-11-20T17:59:59+09", "2026-11-20T18:14:59+09", "2026-11-20T18:09:59+09")]
    [InlineData("in the middle of a day", "Seoul", "2026-11-24T10:00:00+09", "2026-11-24T10:15:00+09", "2026-11-24T10:10:00+09")]
    [InlineData("on Seollal", "Seoul", "2026-02-17T12:00:00+09", "2026-02-17T12:15:00+09", "2026-02-17T12:10:00+09")]
    [InlineData("across a year end", "Seoul", "2026-12-31T23:55:00+09", "2027-01-01T00:10:00+09", "2027-01-01T00:05:00+09")]
    [InlineData("across the hour that is skipped", "Pacific", "2026-03-08T01:50:00-08", "2026-03-08T03:05:00-07", "2026-03-08T03:00:00-07")]
    [InlineData("across the hour that comes twice", "Night", "2026-11-01T01:50:00-07", "2026-11-01T01:05:00-08", "2026-11-01T01:00:00-08")]
    public void An_emergency_is_answered_at_any_hour_whatever_the_tier(string description, string calendar, string start, string standard, string vip)
    {
        var open = Calendars.Calendars.Named(calendar);
        foreach (var (client, due) in new[] { (ClientTier.Standard, standard), (ClientTier.Vip, vip) })
        {
            var first = IssueClocks.FirstResponse(At(start), client, emergency: true, IssueSamples.Policy, open);
            Boundary.Holds($"{description}, {client}", due, ClockLedger.StartAt(At(start)), first, open);
            Assert.Equal("SLA-3", first.RuleId);
            Assert.All(Enum.GetValues<Tier>(), tier =>
                Assert.Equal(first.Limits, IssueClocks.TierResponse(tier, At(start), client, emergency: true, IssueSamples.Policy, open).Limits));
        }
    }

    [Theory]
    [InlineData("a second before the last 48 hours", "2026-11-26T18:59:59+09", false)]
    [InlineData("with 48 hours to go", "2026-11-26T19:00:00+09", true)]
    [InlineData("a second later", "2026-11-26T19:00:01+09", true)]
    [InlineData("a second before the performance", "2026-11-28T18:59:59+09", true)]
    [InlineData("at the performance", Performance, true)]
    [InlineData("a second after it began", "2026-11-28T19:00:01+09", false)]
    public void An_issue_is_an_emergency_in_the_48_hours_before_a_performance(string description, string at, bool expected)
    {
        var issue = IssueSamples.Issue(IssueKind.MinorSizing) with { PerformanceAt = At(Performance) };

        Assert.Equal((description, expected), (description, IssueClocks.IsEmergency(issue, IssueSamples.Policy, At(at))));
        Assert.Equal(At("2026-11-26T19:00:00+09"), IssueClocks.EmergencyFrom(issue, IssueSamples.Policy));
    }

    [Fact]
    public void Without_a_performance_an_issue_does_not_become_an_emergency_by_itself()
    {
        var issue = IssueSamples.Issue(IssueKind.RushOrder);

        Assert.Null(IssueClocks.EmergencyFrom(issue, IssueSamples.Policy));
        Assert.False(IssueClocks.IsEmergency(issue, IssueSamples.Policy, issue.ReceivedAt));
    }

    [Fact]
    public void The_48_hours_are_elapsed_time_also_when_the_clock_changes_in_them()
    {
        var issue = IssueSamples.Issue(IssueKind.MinorSizing) with { PerformanceAt = At("2026-03-08T19:00:00-07") };

        Assert.Equal(At("2026-03-06T18:00:00-08"), IssueClocks.EmergencyFrom(issue, IssueSamples.Policy));
    }
}
