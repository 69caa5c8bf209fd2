using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Issues.RetimingSamples;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>What an edit of calendar or policy does to an open issue (SLA-6).</summary>
public sealed class RetimingTests
{
    [Fact]
    public void A_closure_added_on_Monday_moves_a_Tier_2_due_from_Monday_to_Tuesday()
    {
        var retiming = OpenedAt("2026-03-06T17:00").Under(ClosedOn(new LocalDate(2026, 3, 9)), "2026-03-06T17:30");

        Assert.Equal(new ClockMove("tierResponse", 1, Seoul("2026-03-09T10:00"), Seoul("2026-03-10T10:00"), null, null), Assert.Single(retiming.Moves));
        Assert.Empty(retiming.Rungs);
    }

    [Fact]
    public void A_longer_target_moves_the_rung_and_it_fires_at_the_new_instant()
    {
        Assert.Equal(Seoul("2026-03-03T14:00"), Assert.Single(OpenedAt("2026-03-03T10:00").Under(TierTwoIn(4), "2026-03-03T11:00").Moves).To);

        var issue = OpenedAt("2026-03-03T10:00");
        issue.At("2026-03-03T11:00", Deed(TierTwoIn(4)));
        issue.At("2026-03-03T13:59");
        Assert.Single(issue.State.Rungs);
        issue.At("2026-03-03T14:00");
        Assert.Equal(2, issue.State.Rungs.Count);
    }

    [Fact]
    public void A_shorter_target_whose_due_is_past_fires_the_rung_once()
    {
        var retiming = OpenedAt("2026-03-03T10:00").Under(TierTwoIn(1), "2026-03-03T11:30");
        Assert.Equal(Seoul("2026-03-03T11:00"), Assert.Single(retiming.Moves).To);
        Assert.Equal(new RungFired(2, Tier.Three, "cs-lead", "ESC-5"), Assert.Single(retiming.Rungs));

        var issue = OpenedAt("2026-03-03T10:00");
        issue.At("2026-03-03T11:30", Deed(TierTwoIn(1)));
        issue.At("2026-03-03T11:31", Deed(TierTwoIn(1)));
        issue.At("2026-03-03T12:01");
        Assert.Equal([Seoul("2026-03-03T10:00"), Seoul("2026-03-03T11:30")], issue.State.Rungs.Select(rung => rung.At));
    }

    [Fact]
    public void A_rung_that_fired_stays_fired_when_its_target_is_lengthened()
    {
        var issue = OpenedAt("2026-03-03T10:00");
        issue.At("2026-03-03T12:00");
        issue.At("2026-03-03T12:30", Deed(TierTwoIn(8)));
        Assert.Equal([Tier.Two, Tier.Three], issue.State.Rungs.Select(rung => rung.Tier));

        var fired = OpenedAt("2026-03-03T10:00");
        fired.At("2026-03-03T12:00");
        Assert.Equal(IssueRetiming.None, fired.Under(TierTwoIn(8), "2026-03-03T12:30"), SameAs);
    }

    [Fact]
    public void A_clock_that_stands_still_has_another_time_left()
    {
        var issue = OpenedAt("2026-03-03T10:00");
        issue.At("2026-03-03T10:30", Deed() with { Pause = new PauseBegun("The client is asked for the stage plan.") });

        var move = Assert.Single(issue.Under(TierTwoIn(3), "2026-03-03T13:00").Moves);
        Assert.Equal(new ClockMove("tierResponse", 1, null, null, Duration.FromMinutes(90), Duration.FromMinutes(150)), move);
    }

    [Fact]
    public void A_resolved_issue_is_left_alone()
    {
        var issue = OpenedAt("2026-03-03T10:00");
        issue.At("2026-03-03T10:30", Deed() with { Resolution = new ResolutionOffered("It ships on Friday.", null, null) });

        Assert.Equal(IssueRetiming.None, issue.Under(TierTwoIn(1), "2026-03-03T11:30"), SameAs);
    }

    [Fact]
    public void Rules_an_issue_runs_by_or_has_in_its_inbox_move_nothing()
    {
        Assert.Equal(IssueRetiming.None, OpenedAt("2026-03-03T10:00").Under(Rules, "2026-03-03T11:00"), SameAs);
        Assert.Equal(IssueRetiming.None, OpenedAt("2026-03-03T10:00").Under(TierTwoIn(4), "2026-03-03T11:00", Deed(TierTwoIn(4))), SameAs);
        Assert.NotEmpty(OpenedAt("2026-03-03T10:00").Under(TierTwoIn(4), "2026-03-03T11:00", Deed(TierTwoIn(3, "c"))).Moves);
    }

    [Fact]
    public void An_emergency_that_begins_earlier_is_a_move()
    {
        var issue = OpenedAt("2026-03-03T10:00", performanceAt: Seoul("2026-03-10T19:00"));

        var retiming = issue.Under(Edited(policy => policy with { EmergencyBefore = Duration.FromHours(72) }), "2026-03-03T10:30");
        Assert.Equal(new ClockMove("emergency", 0, Seoul("2026-03-08T19:00"), Seoul("2026-03-07T19:00"), null, null), Assert.Single(retiming.Moves));
    }

    private static bool SameAs(IssueRetiming one, IssueRetiming other) => one.Moves.SequenceEqual(other.Moves) && one.Rungs.SequenceEqual(other.Rungs);
}
