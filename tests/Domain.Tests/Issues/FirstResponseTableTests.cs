using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Sla;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>SLA-1, SLA-2 and ruling 6 on literal dates, for a standard client and a VIP.</summary>
public sealed class FirstResponseTableTests
{
    [Theory]
    [InlineData("in hours", "Seoul", "2026-11-23T10:00:00+09", "2026-11-23T12:00:00+09", "2026-11-23T11:00:00+09")]
    [InlineData("Friday evening runs past closing", "Seoul", "2026-11-20T17:00:00+09", "2026-11-20T19:00:00+09", "2026-11-20T18:00:00+09")]
    [InlineData("a second before closing", "Seoul", "2026-11-20T17:59:59+09", "2026-11-20T19:59:59+09", "2026-11-20T18:59:59+09")]
    [InlineData("at closing it is outside", "Seoul", "2026-11-20T18:00:00+09", "2026-11-21T00:00:00+09", "2026-11-20T21:00:00+09")]
    [InlineData("a second after closing", "Seoul", "2026-11-20T18:00:01+09", "2026-11-21T00:00:01+09", "2026-11-20T21:00:01+09")]
    [InlineData("Saturday night", "Seoul", "2026-11-21T23:00:00+09", "2026-11-22T05:00:00+09", "2026-11-22T02:00:00+09")]
    [InlineData("standard: 6 h end a second before opening + 2 h", "Seoul", "2026-11-23T04:59:59+09", "2026-11-23T10:59:59+09", "2026-11-23T07:59:59+09")]
    [InlineData("standard: both end together", "Seoul", "2026-11-23T05:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T08:00:00+09")]
    [InlineData("standard: opening + 2 h ends a second before 6 h", "Seoul", "2026-11-23T05:00:01+09", "2026-11-23T11:00:00+09", "2026-11-23T08:00:01+09")]
    [InlineData("VIP: 3 h end a second before opening + 1 h", "Seoul", "2026-11-23T06:59:59+09", "2026-11-23T11:00:00+09", "2026-11-23T09:59:59+09")]
    [InlineData("VIP: both end together", "Seoul", "2026-11-23T07:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09")]
    [InlineData("VIP: opening + 1 h ends a second before 3 h", "Seoul", "2026-11-23T07:00:01+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09")]
    [InlineData("a second before opening", "Seoul", "2026-11-23T08:59:59+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09")]
    [InlineData("at opening it is in hours", "Seoul", "2026-11-23T09:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09")]
    [InlineData("a second after opening", "Seoul", "2026-11-23T09:00:01+09", "2026-11-23T11:00:01+09", "2026-11-23T10:00:01+09")]
    [InlineData("Seollal, its first day", "Seoul", "2026-02-16T10:00:00+09", "2026-02-16T16:00:00+09", "2026-02-16T13:00:00+09")]
    [InlineData("Seollal, its last night", "Seoul", "2026-02-18T23:30:00+09", "2026-02-19T05:30:00+09", "2026-02-19T02:30:00+09")]
    [InlineData("the morning after Seollal", "Seoul", "2026-02-19T08:30:00+09", "2026-02-19T11:00:00+09", "2026-02-19T10:00:00+09")]
    [InlineData("the substitute of 1 March, a Sunday", "Seoul", "2026-03-02T10:00:00+09", "2026-03-02T16:00:00+09", "2026-03-02T13:00:00+09")]
    [InlineData("the morning after the substitute", "Seoul", "2026-03-03T06:30:00+09", "2026-03-03T11:00:00+09", "2026-03-03T09:30:00+09")]
    [InlineData("the last evening of a month", "Seoul", "2026-11-30T20:00:00+09", "2026-12-01T02:00:00+09", "2026-11-30T23:00:00+09")]
    [InlineData("the last half hour of a month", "Seoul", "2026-11-30T17:30:00+09", "2026-11-30T19:30:00+09", "2026-11-30T18:30:00+09")]
    [InlineData("split: a second before lunch", "Split", "2026-11-23T11:59:59+09", "2026-11-23T13:59:59+09", "2026-11-23T12:59:59+09")]
    [InlineData("split: at lunch", "Split", "2026-11-23T12:00:00+09", "2026-11-23T15:00:00+09", "2026-11-23T14:00:00+09")]
    [InlineData("split: in the middle of lunch", "Split", "2026-11-23T12:30:00+09", "2026-11-23T15:00:00+09", "2026-11-23T14:00:00+09")]
    [InlineData("the night the clock springs forward, closed", "Pacific", "2026-03-07T23:00:00-08", "2026-03-08T06:00:00-07", "2026-03-08T03:00:00-07")]
    [InlineData("the night the clock falls back, closed", "Pacific", "2026-10-31T23:00:00-07", "2026-11-01T04:00:00-08", "2026-11-01T01:00:00-08")]
    [InlineData("that spring night in a night shift", "Night", "2026-03-08T01:30:00-08", "2026-03-08T04:30:00-07", "2026-03-08T03:30:00-07")]
    [InlineData("that autumn night in a night shift", "Night", "2026-11-01T01:30:00-07", "2026-11-01T02:30:00-08", "2026-11-01T01:30:00-08")]
    [InlineData("the evening before the night shift", "Night", "2026-03-07T20:30:00-08", "2026-03-08T00:00:00-08", "2026-03-07T23:00:00-08")]
    public void First_response(string description, string calendar, string receivedAt, string standard, string vip)
    {
        Check(ClientTier.Standard, standard);
        Check(ClientTier.Vip, vip);

        void Check(ClientTier client, string due)
        {
            var open = Calendars.Calendars.Named(calendar);
            var first = IssueClocks.FirstResponse(At(receivedAt), client, emergency: false, IssueSamples.Policy, open);
            var tierOne = IssueClocks.TierResponse(Tier.One, At(receivedAt), client, emergency: false, IssueSamples.Policy, open);

            Boundary.Holds($"{description}, {client}", due, ClockLedger.StartAt(At(receivedAt)), first, open);
            Assert.Equal(first.Limits, tierOne.Limits); // ruling 16: Tier 1 has SLA-1
            Assert.Equal(client == ClientTier.Vip ? "SLA-2" : "SLA-1", first.RuleId);
        }
    }
}
