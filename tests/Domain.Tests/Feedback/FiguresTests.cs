using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>Time to close and what became of the loops, by segment and category (FBK-5, FBK-7).</summary>
public sealed class FiguresTests
{
    private static readonly Instant Opened = Seoul.At("2026-03-03T10:00");

    [Fact]
    public void Loops_are_counted_as_a_whole_by_segment_and_by_category()
    {
        var figures = FeedbackFigures.Of(
        [
            Loop("F-1", 10, FeedbackStage.Satisfied), Loop("F-2", 30, FeedbackStage.Dismissed), Loop("F-3", 31, FeedbackStage.Resolved) with { Reopenings = 3, Tier = ClientTier.Vip },
            Loop("F-4", 61, FeedbackStage.Unanswered) with { Categories = [FeedbackCategory.Quality, FeedbackCategory.Pricing], IsPattern = true },
            Loop("F-5", null, FeedbackStage.Acting), Loop("F-6", 0, FeedbackStage.Thanked) with { Tone = FeedbackTone.Positive },
        ]);
        Assert.Equal((5, 4, 1, 1, 1, 1, 1), (figures.All.Opened, figures.All.Closed, figures.All.Reopened, figures.All.Dismissed, figures.All.Escalated, figures.All.Patterns, figures.All.Praise));
        Assert.Equal((30.5m, 33m), (figures.All.MedianDays, figures.All.AverageDays));
        Assert.Equal([(30, 2, 40m), (60, 3, 60m), (90, 4, 80m)], figures.All.Within.Select(within => (within.Days, within.Count, within.Percent!.Value)));
        Assert.Equal([(ClientTier.Standard, 4), (ClientTier.Vip, 1)], figures.BySegment.Select(segment => (segment.Tier!.Value, segment.Loops.Opened)));
        Assert.Equal([(FeedbackCategory.Quality, 5), (FeedbackCategory.Pricing, 1)], figures.ByCategory.Select(category => (category.Category, category.Loops.Opened)));
    }

    [Fact]
    public void Of_nothing_nothing_is_said()
    {
        var none = FeedbackFigures.Of([]);
        Assert.Equal((0, null, null), (none.All.Opened, none.All.MedianDays, none.All.Within[0].Percent));
    }

    private static FeedbackFigure Loop(string id, int? days, FeedbackStage stage) => new()
    {
        FeedbackId = id, ReceivedAt = Opened, OpenedAt = Opened, EndedAt = days is { } some ? Opened + Duration.FromDays(some) : null, Stage = stage,
        Categories = [FeedbackCategory.Quality], Tone = FeedbackTone.Negative, Tier = ClientTier.Standard, Segment = "agency", Domestic = true,
    };
}
