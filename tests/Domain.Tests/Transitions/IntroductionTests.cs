using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using Kyndof.Workflows.Domain.Transitions.Progress;

namespace Kyndof.Workflows.Domain.Tests.Transitions;

/// <summary>TRN-3, TRN-6, CHN-6: what keeps an introduction from reaching the client.</summary>
public sealed class IntroductionTests
{
    private const string Monday = "2026-03-09T09:00";
    private const string Released = "2026-03-16T11:00";

    [Fact]
    public void An_account_given_away_meanwhile_stops_the_introduction_and_the_CS_Lead_decides()
    {
        // TRN-6.
        var story = TransitionStory.Start(Monday);
        story.GivenTo = "csm-4";
        story.IntroducedAt(Released);

        Assert.Equal((TransitionStage.Introducing, 0), (story.State.Stage, story.State.Ownership.Moved));
        Assert.Empty(story.Told("introduction"));
        Assert.Equal(["given-away~1 cs-lead-1 2026-03-16T11:00"], story.Told("given-away"));
        Assert.Contains("given-away~1 cs-lead-1 2026-03-17T18:00", story.Tasks());

        story.Do("2026-03-16T12:00", Deeds.Replace(null, "csm-4")).Do("2026-03-16T13:00", Deeds.Introduce());

        Assert.Equal(["introduction client 2026-03-16T13:00"], story.Told("introduction"));
        Assert.Contains("given-away~1", story.ClosedTasks);
    }

    [Fact]
    public void An_introduction_held_back_is_tried_again_every_business_day_and_is_none_until_it_leaves()
    {
        var story = TransitionStory.Start(Monday);
        story.Introduction = MessageState.Held;
        story.IntroducedAt(Released).AdvanceTo("2026-03-17T18:00");

        Assert.Equal((TransitionStage.Sending, 2), (story.State.Stage, story.Told("introduction ").Count()));
        Assert.Equal(["introduction-held cs-lead-1 2026-03-17T18:00"], story.Tasks().Where(task => task.StartsWith("introduction-held", StringComparison.Ordinal)));

        story.Introduction = MessageState.Accepted;
        story.AdvanceTo("2026-03-18T18:00");

        Assert.Equal("2026-03-18T18:00", Seoul.Show(story.State.IntroducedAt!.Value));
        Assert.Contains("introduction-held", story.ClosedTasks);
    }

    [Fact]
    public void An_introduction_that_fails_is_a_task_for_the_incoming_CSM_at_once()
    {
        // CHN-6.
        var story = TransitionStory.Start(Monday);
        story.Introduction = MessageState.Failed;
        story.IntroducedAt(Released);

        Assert.Contains("introduce-by-hand csm-2 2026-03-17T18:00", story.Tasks());
        Assert.Equal(TransitionStage.FollowingUp, story.State.Stage);
    }

    [Fact]
    public void Replaced_while_it_waits_for_room_the_introduction_is_the_new_persons_to_release()
    {
        var story = TransitionStory.Start(Monday, "D-3").Prepared(Released);
        story.RoomOn = new NodaTime.LocalDate(2026, 3, 18);
        story.Do(Released, Deeds.Introduce()).Do("2026-03-16T12:00", Deeds.Replace(null, "csm-4"));

        Assert.Equal((TransitionStage.Introducing, null, null), (story.State.Stage, story.State.Introduction, story.State.RoomAt));
        Assert.Contains("step~introduction~2 csm-4 2026-03-17T18:00", story.Tasks());
        Assert.Equal(["assigned~introduction~2 csm-4 2026-03-16T12:00"], story.Told("assigned~introduction~2"));
        Assert.Empty(story.AdvanceTo("2026-03-18T10:00").Told("introduction "));
    }
}
