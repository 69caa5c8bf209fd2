using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;
using static Kyndof.Workflows.Domain.Feedback.FeedbackCategory;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>Who acts on what (FBK-4), by when, and who hears of it when they do not (rulings 11 and 15).</summary>
public sealed class FunctionStoryTests
{
    [Theory] // FBK-4
    [InlineData(Quality, "operations")]
    [InlineData(Timeline, "operations")]
    [InlineData(Communication, "cs-lead")]
    [InlineData(Pricing, "sales finance")]
    [InlineData(Design, "design")]
    [InlineData(Competitor, "strategy")]
    [InlineData(Workflow, "strategy")]
    public void Every_category_goes_to_its_functions(FeedbackCategory category, string functions)
    {
        var story = LoopStory.Open(LoopWorld.Words("…") with { Categories = [category] });
        Assert.Equal(functions.Split(' '), story.State.Parts.Select(part => part.Role));
        Assert.All(story.State.Parts, part => Assert.Equal("2026-04-02T18:00", Seoul.Show(part.Owed.Due))); // ruling 15: 30 days, at close of business
    }

    [Fact] // ruling 11: 50 % and 80 % of the time, then the CS Lead weekly
    public void A_silent_function_is_reminded_and_then_raised_to_the_cs_lead_every_week()
    {
        var story = LoopStory.Complaint().Do("2026-03-03T11:00", Say.Release()).AdvanceTo("2026-04-18T00:00");
        Assert.Equal(
            ["remind~part~operations~1~50 operations-1 2026-03-18T14:00", "remind~part~operations~1~80 operations-1 2026-03-27T16:24"], story.Told("remind"));
        Assert.Equal(
            [
                "overdue~part~operations~1~1 cs-lead-1 2026-04-02T18:00", "overdue~part~operations~1~2 cs-lead-1 2026-04-09T18:00",
                "overdue~part~operations~1~3 cs-lead-1 2026-04-16T18:00",
            ],
            story.Told("overdue"));
        Assert.True(story.Tracker.IsLate);
    }

    [Theory]
    [InlineData("2026-04-02T17:59", false)]
    [InlineData("2026-04-02T18:00", true)]
    public void It_is_overdue_at_the_close_of_business_of_its_day_and_not_before(string at, bool late) =>
        Assert.Equal(late, LoopStory.Complaint().Do("2026-03-03T11:00", Say.Release()).AdvanceTo(at).Tracker.IsLate);

    [Fact]
    public void A_commitment_moves_the_date_and_its_reminders_with_it()
    {
        var story = LoopStory.Complaint().Do("2026-03-03T11:00", Say.Release()).Do("2026-03-04T18:00", Say.Commit("operations", new LocalDate(2026, 3, 14))); // a Saturday
        Assert.Equal("2026-03-16T18:00", Seoul.Show(story.State.Parts[0].Owed.Due));
        story.AdvanceTo("2026-03-16T18:00");
        Assert.Equal(
            ["remind~part~operations~1~1~50 operations-1 2026-03-10T18:00", "remind~part~operations~1~1~80 operations-1 2026-03-14T08:24"], story.Told("remind"));
        Assert.Single(story.Told("overdue"));
        Assert.Equal(FunctionPartState.Committed, story.State.Parts[0].State);
    }

    [Fact]
    public void A_corrected_category_moves_the_work_and_what_is_completed_stays()
    {
        var story = LoopStory.Open(LoopWorld.Words("The price, and the seam.")).Do("2026-03-04T10:00", Say.Done("sales"));
        Assert.Equal(["operations", "sales", "finance"], story.State.Parts.Select(part => part.Role));
        story.Do("2026-03-05T10:00", Say.Sorted(null, Design));
        Assert.Equal(["sales", "design"], story.State.Parts.Select(part => part.Role));
        Assert.Contains("part~operations~1", story.Settled);
        story.Do("2026-03-06T10:00", Say.Done("design"));
        Assert.Equal(FeedbackStage.Telling, story.State.Stage);
        story.Do("2026-03-06T11:00", Say.Give("csm-2", "operations")); // before the client hears: one more has to act
        Assert.Equal((FeedbackStage.Acting, "csm-2"), (story.State.Stage, story.Tracker.Owner));
        Assert.Equal("operations", story.State.Parts[^1].Role);
        Assert.Null(story.State.Telling);
    }

    [Theory]
    [InlineData(ClientTier.Vip, "csm-1")]
    [InlineData(ClientTier.Standard, "cs-lead-1")]
    [InlineData(null, "cs-lead-1")]
    public void A_vips_loop_is_their_csms_and_others_the_cs_leads(ClientTier? tier, string owner) => Assert.Equal(owner, LoopStory.Complaint(tier).Tracker.Owner);

    [Fact] // FBK-3: nothing matches
    public void Nobody_knows_what_it_is_about_until_a_person_says_so()
    {
        var story = LoopStory.Open(LoopWorld.Words("Hm."));
        Assert.Equal(["review cs-lead-1 2026-03-04T18:00"], story.Tasks());
        story.AdvanceTo("2026-03-04T17:59");
        Assert.Equal(["remind~review~50 cs-lead-1 2026-03-04T02:00", "remind~review~80 cs-lead-1 2026-03-04T11:36"], story.Told("remind"));
        Assert.Empty(story.Told("overdue"));
        story.AdvanceTo("2026-03-11T18:00");
        Assert.Equal(["overdue~review~1 cs-lead-1 2026-03-04T18:00", "overdue~review~2 cs-lead-1 2026-03-11T18:00"], story.Told("overdue"));
        story.Do("2026-03-12T10:00", Say.Sorted(null, Design));
        Assert.Equal((FeedbackStage.Acting, FeedbackTone.Negative), (story.State.Stage, story.State.Tone));
        Assert.Contains("review", story.Settled);
    }
}
