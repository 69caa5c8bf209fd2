using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>FBK-9: the complaint of one client and a pattern are told apart; RAB-2: each by its own decision type.</summary>
public sealed class PatternTests
{
    [Theory] // the current client counts: with two others it is three
    [InlineData("2026-03-01T00:00:00", "2026-03-31T00:00:00", 1)] // 30 days
    [InlineData("2026-02-28T23:59:59", "2026-03-31T00:00:00", 0)] // a second over
    [InlineData("2026-03-31T00:00:00", "2026-03-31T00:00:00", 1)]
    [InlineData("2026-04-10T00:00:00", "2026-03-31T00:00:00", 1)] // recorded first, said later
    public void Both_ends_of_thirty_days_count(string before, string now, int others) =>
        Assert.Equal(others, PatternWindow.OtherClients("demo-agency", Seoul.At(now), [new("F-1", "other", Seoul.At(before))], 30));

    [Fact]
    public void A_client_counts_once_and_never_for_themselves_and_all_fit_into_one_stretch()
    {
        SaidBefore[] said =
        [
            new("F-1", "one", Seoul.At("2026-03-01T00:00")), new("F-2", "one", Seoul.At("2026-03-02T00:00")),
            new("F-3", "demo-agency", Seoul.At("2026-03-03T00:00")), new("F-4", "two", Seoul.At("2026-04-02T00:00")),
        ];
        Assert.Equal(1, PatternWindow.OtherClients("demo-agency", Seoul.At("2026-03-20T00:00"), [.. said.Take(3)], 30));
        Assert.Equal(1, PatternWindow.OtherClients("demo-agency", Seoul.At("2026-03-20T00:00"), [said[0], said[3]], 30)); // 32 days apart
        Assert.Equal(2, PatternWindow.OtherClients("demo-agency", Seoul.At("2026-03-20T00:00"), [said[1] with { At = Seoul.At("2026-03-03T00:00") }, said[3]], 30));
    }

    [Theory]
    [InlineData(1, false, "routine-feedback-logging")]
    [InlineData(2, true, "process-improvement-recommendations")]
    public void Three_clients_make_a_pattern_and_it_is_decided_as_one(int others, bool pattern, string decision)
    {
        var story = LoopStory.Open(LoopWorld.Words("The seam came apart."), others: (FeedbackCategory.Quality, others));
        Assert.Equal((pattern, decision), (story.State.IsPattern, story.State.Decision));
        Assert.Equal(pattern, story.Timeline.Any(line => line.RuleId == "FBK-9"));
        string[] asked = pattern ? ["consulted~process-improvement-recommendations~design design-1 2026-03-03T10:00", "consulted~process-improvement-recommendations~sales sales-1 2026-03-03T10:00"] : [];
        Assert.Equal(asked, story.Told("consulted")); // Operations acts on it already
        string[] told = pattern ? ["cfo", "ceo"] : ["cs-lead"];
        Assert.Equal(told.Select(role => $"informed~{decision}~{role} {role}-1 2026-03-03T10:00"), story.Told("informed"));
        Assert.Contains(story.Timeline, line => line.RuleId == "RAB-2");
    }

    [Fact]
    public void Praise_of_what_others_complain_of_is_recorded_and_makes_no_pattern()
    {
        var story = LoopStory.Open(LoopWorld.Scores(5, text: "We love the seam"), others: (FeedbackCategory.Quality, 2));
        Assert.Equal([FeedbackCategory.Quality], story.State.Categories);
        Assert.Equal((FeedbackTone.Positive, false), (story.State.Tone, story.State.IsPattern));
        Assert.Empty(story.Told("part"));
    }

    [Fact]
    public void A_corrected_category_is_looked_at_again()
    {
        var story = LoopStory.Open(LoopWorld.Words("The seam came apart."), others: [(FeedbackCategory.Quality, 2), (FeedbackCategory.Pricing, 0)]);
        story.Do("2026-03-03T11:00", Say.Sorted(null, FeedbackCategory.Pricing));
        Assert.Equal((false, "routine-feedback-logging"), (story.State.IsPattern, story.State.Decision));
    }
}
