using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Sla;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>ESC-2 to ESC-4 with rulings 7 and 16 on literal dates: 2 h (VIP 1 h), 4 h and 8 h of business time.</summary>
public sealed class TierClockTableTests
{
    [Theory]
    [InlineData("inside one day", "Seoul", "2026-11-23T10:00:00+09", "2026-11-23T12:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T14:00:00+09", "2026-11-23T18:00:00+09")]
    [InlineData("two hours before the weekend", "Seoul", "2026-11-20T16:00:00+09", "2026-11-20T18:00:00+09", "2026-11-20T17:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T15:00:00+09")]
    [InlineData("a second less than two hours before it", "Seoul", "2026-11-20T16:00:01+09", "2026-11-23T09:00:01+09", "2026-11-20T17:00:01+09", "2026-11-23T11:00:01+09", "2026-11-23T15:00:01+09")]
    [InlineData("Friday evening", "Seoul", "2026-11-20T17:00:00+09", "2026-11-23T10:00:00+09", "2026-11-20T18:00:00+09", "2026-11-23T12:00:00+09", "2026-11-23T16:00:00+09")]
    [InlineData("a second before closing", "Seoul", "2026-11-20T17:59:59+09", "2026-11-23T10:59:59+09", "2026-11-23T09:59:59+09", "2026-11-23T12:59:59+09", "2026-11-23T16:59:59+09")]
    [InlineData("at closing", "Seoul", "2026-11-20T18:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09", "2026-11-23T13:00:00+09", "2026-11-23T17:00:00+09")]
    [InlineData("a second after closing", "Seoul", "2026-11-20T18:00:01+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09", "2026-11-23T13:00:00+09", "2026-11-23T17:00:00+09")]
    [InlineData("Saturday night", "Seoul", "2026-11-21T23:00:00+09", "2026-11-23T11:00:00+09", "2026-11-23T10:00:00+09", "2026-11-23T13:00:00+09", "2026-11-23T17:00:00+09")]
    [InlineData("the Friday before Seollal", "Seoul", "2026-02-13T17:00:00+09", "2026-02-19T10:00:00+09", "2026-02-13T18:00:00+09", "2026-02-19T12:00:00+09", "2026-02-19T16:00:00+09")]
    [InlineData("on Seollal", "Seoul", "2026-02-17T10:00:00+09", "2026-02-19T11:00:00+09", "2026-02-19T10:00:00+09", "2026-02-19T13:00:00+09", "2026-02-19T17:00:00+09")]
    [InlineData("across the substitute of 1 March, and a month end", "Seoul", "2026-02-27T17:00:00+09", "2026-03-03T10:00:00+09", "2026-02-27T18:00:00+09", "2026-03-03T12:00:00+09", "2026-03-03T16:00:00+09")]
    [InlineData("on the substitute", "Seoul", "2026-03-02T10:00:00+09", "2026-03-03T11:00:00+09", "2026-03-03T10:00:00+09", "2026-03-03T13:00:00+09", "2026-03-03T17:00:00+09")]
    [InlineData("across a month end on weekdays", "Seoul", "2026-11-30T17:00:00+09", "2026-12-01T10:00:00+09", "2026-11-30T18:00:00+09", "2026-12-01T12:00:00+09", "2026-12-01T16:00:00+09")]
    [InlineData("split: across lunch", "Split", "2026-11-23T11:00:00+09", "2026-11-23T14:00:00+09", "2026-11-23T12:00:00+09", "2026-11-23T16:00:00+09", "2026-11-24T11:00:00+09")]
    [InlineData("split: a second later", "Split", "2026-11-23T11:00:01+09", "2026-11-23T14:00:01+09", "2026-11-23T13:00:01+09", "2026-11-23T16:00:01+09", "2026-11-24T11:00:01+09")]
    [InlineData("split: during lunch", "Split", "2026-11-23T12:30:00+09", "2026-11-23T15:00:00+09", "2026-11-23T14:00:00+09", "2026-11-23T17:00:00+09", "2026-11-24T12:00:00+09")]
    [InlineData("split: into a short Saturday", "Split", "2026-11-20T17:00:00+09", "2026-11-21T11:00:00+09", "2026-11-20T18:00:00+09", "2026-11-23T09:30:00+09", "2026-11-23T14:30:00+09")]
    [InlineData("the spring night of seven hours", "Night", "2026-03-07T22:00:00-08", "2026-03-08T00:00:00-08", "2026-03-07T23:00:00-08", "2026-03-08T03:00:00-07", "2026-03-08T23:00:00-07")]
    [InlineData("across the hour that is skipped", "Night", "2026-03-08T01:00:00-08", "2026-03-08T04:00:00-07", "2026-03-08T03:00:00-07", "2026-03-08T06:00:00-07", "2026-03-09T02:00:00-07")]
    [InlineData("the autumn night of nine hours", "Night", "2026-10-31T22:00:00-07", "2026-11-01T00:00:00-07", "2026-10-31T23:00:00-07", "2026-11-01T01:00:00-08", "2026-11-01T05:00:00-08")]
    [InlineData("across the hour that comes twice", "Night", "2026-11-01T01:30:00-07", "2026-11-01T02:30:00-08", "2026-11-01T01:30:00-08", "2026-11-01T04:30:00-08", "2026-11-02T00:30:00-08")]
    [InlineData("office days across the spring change", "Pacific", "2026-03-06T17:00:00-08", "2026-03-09T10:00:00-07", "2026-03-06T18:00:00-08", "2026-03-09T12:00:00-07", "2026-03-09T16:00:00-07")]
    [InlineData("office days across the autumn change", "Pacific", "2026-10-30T17:00:00-07", "2026-11-02T10:00:00-08", "2026-10-30T18:00:00-07", "2026-11-02T12:00:00-08", "2026-11-02T16:00:00-08")]
    public void Tier_response(string description, string calendar, string start, string two, string vipTwo, string three, string four)
    {
        Check(Tier.Two, ClientTier.Standard, "ESC-2", two);
        Check(Tier.Two, ClientTier.Vip, "ESC-2", vipTwo);
        Check(Tier.Three, ClientTier.Standard, "ESC-3", three);
        Check(Tier.Three, ClientTier.Vip, "ESC-3", three);
        Check(Tier.Four, ClientTier.Standard, "ESC-4", four);
        Check(Tier.Four, ClientTier.Vip, "ESC-4", four);

        void Check(Tier tier, ClientTier client, string rule, string due)
        {
            var open = Calendars.Calendars.Named(calendar);
            var target = IssueClocks.TierResponse(tier, At(start), client, emergency: false, IssueSamples.Policy, open);

            Boundary.Holds($"{description}, Tier {tier}, {client}", due, ClockLedger.StartAt(At(start)), target, open);
            Assert.Equal(rule, target.RuleId);
        }
    }
}
