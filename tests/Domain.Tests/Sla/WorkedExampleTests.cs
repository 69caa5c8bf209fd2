using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Issues;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;
using static NodaTime.IsoDayOfWeek;

namespace Kyndof.Workflows.Domain.Tests.Sla;

/// <summary>The example of <c>docs/sla-clocks.md</c>, which shows the lines between the two marks.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void A_rush_order_over_a_weekend()
    {
        var policy = IssueSamples.Policy;

        // <example>
        var seoul = BusinessCalendar.From(new CalendarDefinition
        {
            Zone = "Asia/Seoul",
            Hours = [.. new[] { Monday, Tuesday, Wednesday, Thursday, Friday }.Select(day => new Shift(day, new(9, 0), new(18, 0)))],
        });
        var received = At("2026-11-20T15:30:00+09"); // a Friday
        var replied = At("2026-11-20T16:00:00+09");
        var raised = At("2026-11-20T16:30:00+09"); // two solutions failed: the CS Lead owns it now
        var paused = At("2026-11-20T17:00:00+09");
        var resumed = At("2026-11-23T09:30:00+09"); // Monday

        // First response: received in business hours, so 2 h of any time. The reply after half an hour stops it.
        var first = new SlaClock(
            ClockLedger.StartAt(received).Stop(replied),
            IssueClocks.FirstResponse(received, ClientTier.Standard, emergency: false, policy, seoul),
            seoul);
        Assert.Null(first.BreachedAt(resumed));
        Assert.Equal(Duration.FromMinutes(30), first.Used(resumed));

        // Tier 3: 4 h of business time from the moment it was raised. The pause moves it by the business time it lasted, 1 h 30 min.
        var tier = IssueClocks.TierResponse(Tier.Three, raised, ClientTier.Standard, emergency: false, policy, seoul);
        var three = ClockLedger.StartAt(raised);
        Assert.Equal(At("2026-11-23T11:30:00+09"), new SlaClock(three, tier, seoul).Due);

        three = three.Pause(paused, "waiting for the stylist's answer");
        Assert.Null(new SlaClock(three, tier, seoul).Due); // it stands still with time left

        three = three.Resume(resumed);
        var answer = new SlaClock(three, tier, seoul);
        Assert.Equal(At("2026-11-23T11:00:00+09"), answer.PointAt(50));
        Assert.Equal(At("2026-11-23T12:12:00+09"), answer.PointAt(80));
        Assert.Equal(At("2026-11-23T13:00:00+09"), answer.Due);
        Assert.Equal(
            "ESC-3: 4 h of business hours, counted from 2026-11-20 16:30 (Asia/Seoul). " +
            "Left out: 1 pause, 2026-11-20 17:00 – 2026-11-23 09:30 (waiting for the stylist's answer).",
            answer.Why().En);

        // Resolution: 24 h of any time. The pause moves it by all of its 64 h 30 min, from Saturday 15:30 to Tuesday 08:00.
        var whole = ClockLedger.StartAt(received).Pause(paused, "waiting for the stylist's answer").Resume(resumed);
        Assert.Equal(At("2026-11-24T08:00:00+09"), new SlaClock(whole, IssueClocks.Resolution(policy), seoul).Due);

        // The policy is edited to 6 h for Tier 3: the same ledger, read against the new target, is the whole re-timing.
        var longer = policy with { Tiers = policy.Tiers with { Three = Duration.FromHours(6) } };
        var retimed = IssueClocks.TierResponse(Tier.Three, raised, ClientTier.Standard, emergency: false, longer, seoul);
        Assert.Equal(At("2026-11-23T15:00:00+09"), new SlaClock(three, retimed, seoul).Due);
        // </example>
    }

    [Fact]
    public void The_page_shows_this_example_word_for_word()
    {
        var source = Read("WorkedExampleTests.cs");
        var lines = source.Split('\n').SkipWhile(line => line.Trim() != "// <example>").Skip(1).TakeWhile(line => line.Trim() != "// </example>");
        var example = string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[8..]));

        Assert.Contains("\n```csharp\n" + example + "\n```\n", Read("sla-clocks.md"), StringComparison.Ordinal);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).ReplaceLineEndings("\n");
}
