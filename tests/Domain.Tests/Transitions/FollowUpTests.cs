using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using Kyndof.Workflows.Domain.Transitions.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Transitions;

/// <summary>TRN-3 to TRN-6 after the shadowing: introduction, thirty days of availability, the survey after sixty.</summary>
public sealed class FollowUpTests
{
    private const string Monday = "2026-03-09T09:00";
    private const string Introduced = "2026-03-16T11:00";

    [Fact]
    public void Everything_open_moves_before_the_client_is_told_by_the_incoming_CSM()
    {
        // TRN-6, then TRN-3.
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced);

        Assert.Equal(["introduction client 2026-03-16T11:00"], story.Told("introduction"));
        var moved = story.Timeline.FindIndex(line => line.StartsWith("TRN-6 Everything open has moved", StringComparison.Ordinal));
        var sent = story.Timeline.FindIndex(line => line == "TRN-3 csm-2 introduced themselves to the client.");
        Assert.InRange(moved, 0, sent - 1);
        Assert.Equal(Introduced, Seoul.Show(story.State.IntroducedAt!.Value));
    }

    [Theory]
    [InlineData("2026-04-15T10:59", false)]
    [InlineData("2026-04-15T11:00", true)]
    public void The_outgoing_CSM_is_available_for_thirty_days_from_the_introduction(string at, bool over)
    {
        // TRN-4, ruling 12.
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced).AdvanceTo(at);

        Assert.Equal(over, story.State.AvailabilityOver);
        Assert.Equal(over ? 2 : 0, story.Told("available-over").Count());
    }

    [Theory]
    [InlineData("2026-05-15T10:59", CheckProgress.None)]
    [InlineData("2026-05-15T11:00", CheckProgress.Begun)]
    public void The_client_is_asked_sixty_days_from_the_introduction(string at, CheckProgress check)
    {
        // TRN-5, ruling 12.
        Assert.Equal(check, TransitionStory.Start(Monday).IntroducedAt(Introduced).AdvanceTo(at).State.Check);
    }

    [Fact]
    public void An_absence_inside_the_window_is_stood_in_for_and_both_are_told_once_a_stretch()
    {
        // TRN-4: 23 to 25 March.
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced);
        story.Away = new Absence(new LocalDate(2026, 3, 23), new LocalDate(2026, 3, 25), "csm-5");

        story.AdvanceTo("2026-04-01T18:00");

        Assert.Equal(
            [
                "stand-in~1~csm-5 csm-5 2026-03-23T09:00", "stand-in~1~csm-2 csm-2 2026-03-23T09:00",
                "stand-in~2~csm-1 csm-1 2026-03-26T09:00", "stand-in~2~csm-2 csm-2 2026-03-26T09:00",
            ],
            story.Told("stand-in"));
    }

    [Fact]
    public void Nobody_is_told_of_an_absence_after_the_window()
    {
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced);
        story.Away = new Absence(new LocalDate(2026, 4, 16), new LocalDate(2026, 4, 30), "csm-5");

        Assert.Empty(story.AdvanceTo("2026-05-01T18:00").Told("stand-in"));
    }

    [Fact]
    public void After_the_introduction_only_the_outgoing_CSM_can_be_stood_in_for()
    {
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced).Do("2026-03-20T10:00", Deeds.Replace("csm-3", "csm-4"));

        Assert.Equal(("csm-3", "csm-2"), (story.State.Outgoing, story.State.Incoming));
        Assert.Equal(["stand-in~1~csm-3 csm-3 2026-03-20T10:00", "stand-in~1~csm-2 csm-2 2026-03-20T10:00"], story.Told("stand-in"));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void The_result_goes_to_the_incoming_CSM_and_the_CS_Lead_and_a_low_one_is_a_task(int overall, bool low)
    {
        // TRN-5; ruling 19: up to 3 is low.
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced).Do("2026-05-18T10:00", Deeds.Answer(overall));

        Assert.Equal(["result~csm-2 csm-2 2026-05-18T10:00", "result~cs-lead-1 cs-lead-1 2026-05-18T10:00"], story.Told("result"));
        Assert.Equal(low, story.Tasks().Contains("low-score cs-lead-1 2026-05-19T18:00"));
        Assert.Equal(TransitionStage.Completed, story.State.Stage);
        Assert.True(story.Tracker.HasEnded);
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("opted-out")]
    public void A_survey_nobody_answers_ends_the_transition_too(string outcome)
    {
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced).Do("2026-05-29T10:00", Deeds.Settle(outcome));

        Assert.True(story.Tracker.HasEnded);
        Assert.Equal(outcome, story.State.EndReason);
    }

    [Fact]
    public void Ended_early_the_pending_survey_is_withdrawn()
    {
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced).Do("2026-05-18T10:00", Deeds.Complete());

        Assert.Equal((TransitionStage.Completed, CheckProgress.Over), (story.State.Stage, story.State.Check));
        Assert.True(story.Tracker.HasEnded);
    }

    [Fact]
    public void It_is_not_ended_early_before_the_introduction_nor_cancelled_after_it()
    {
        var story = TransitionStory.Start(Monday).Do("2026-03-10T10:00", Deeds.Complete());
        Assert.Equal(TransitionStage.Preparing, story.State.Stage);

        Assert.Equal(TransitionStage.FollowingUp, story.IntroducedAt(Introduced).Do("2026-03-17T10:00", Deeds.Cancel()).State.Stage);
    }

    [Fact]
    public void An_introduction_that_comes_back_is_a_task_for_the_incoming_CSM()
    {
        // CHN-6.
        var story = TransitionStory.Start(Monday).IntroducedAt(Introduced).Do("2026-03-16T12:00", Deeds.BounceOf("introduction"));

        Assert.Contains("introduce-by-hand csm-2 2026-03-17T18:00", story.Tasks());
        Assert.Contains("CHN-6 A message did not arrive: mailbox full.", story.Timeline);
    }

    [Fact]
    public void An_introduction_over_a_departures_number_waits_for_the_day_it_was_given_and_nobody_calls_it_late()
    {
        var story = TransitionStory.Start(Monday, "D-3").Prepared("2026-03-16T11:00");
        story.RoomOn = new LocalDate(2026, 3, 18);
        story.Do("2026-03-16T11:00", Deeds.Introduce()).AdvanceTo("2026-03-18T08:59");
        Assert.Empty(story.Told("introduction"));

        story.AdvanceTo("2026-03-18T09:00");

        Assert.Equal(["introduction client 2026-03-18T09:00"], story.Told("introduction"));
        Assert.Empty(story.Told("overdue~introduction"));
        Assert.Contains("TRN-3 A departure introduces at most 3 accounts a business day: this one waits until 2026-03-18 09:00.", story.Timeline);
    }

    [Theory]
    [InlineData("2026-03-17T17:59", 0)]
    [InlineData("2026-03-17T18:00", 1)]
    public void The_introduction_is_due_one_business_day_after_the_shadowing(string at, int words)
    {
        // Ruling 12.
        Assert.Equal(words, TransitionStory.Start(Monday).Prepared("2026-03-16T11:00").AdvanceTo(at).Told("overdue~introduction").Count());
    }
}
