using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback.Progress;
namespace Kyndof.Workflows.Domain.Feedback.Figures;

/// <summary>How the loops of a stretch of time went, as a whole, by segment and by category (FBK-5, FBK-7).</summary>
/// <param name="BySegment">Every combination of tier, segment and home market that gave feedback.</param>
/// <param name="ByCategory">A loop counts in each of its categories.</param>
public sealed record FeedbackFigures(LoopCounts All, IReadOnlyList<SegmentLoops> BySegment, IReadOnlyList<CategoryLoops> ByCategory)
{
    public static FeedbackFigures Of(IReadOnlyList<FeedbackFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var segments = figures.GroupBy(figure => (figure.Tier, figure.Segment, figure.Domestic))
            .OrderBy(group => group.Key.Tier).ThenBy(group => group.Key.Segment, StringComparer.Ordinal).ThenBy(group => group.Key.Domestic)
            .Select(group => new SegmentLoops(group.Key.Tier, group.Key.Segment, group.Key.Domestic, LoopCounts.Of([.. group])));
        var categories = figures.SelectMany(figure => figure.Categories.Select(category => (category, figure))).GroupBy(pair => pair.category, pair => pair.figure)
            .OrderBy(group => group.Key).Select(group => new CategoryLoops(group.Key, LoopCounts.Of([.. group])));
        return new FeedbackFigures(LoopCounts.Of(figures), [.. segments], [.. categories]);
    }
}

/// <param name="Tier">Null: the client was never known.</param>
public sealed record SegmentLoops(ClientTier? Tier, string? Segment, bool? Domestic, LoopCounts Loops);

public sealed record CategoryLoops(FeedbackCategory Category, LoopCounts Loops);

/// <summary>Loops counted. Praise is counted apart: it has nothing to close.</summary>
public sealed record LoopCounts
{
    /// <summary>Days of 24 hours a share is given for; assumed.</summary>
    public static IReadOnlyList<int> Spans { get; } = [30, 60, 90];

    /// <summary>Loops that ask for something; praise excluded.</summary>
    public required int Opened { get; init; }

    /// <summary>Of these, the ones that have ended.</summary>
    public required int Closed { get; init; }

    /// <summary>Of these, the ones that were reopened at least once.</summary>
    public required int Reopened { get; init; }

    /// <summary>Of these, the ones that ended without a change.</summary>
    public required int Dismissed { get; init; }

    /// <summary>Of these, the ones that became an issue.</summary>
    public required int Escalated { get; init; }

    /// <summary>Part of a pattern (FBK-9).</summary>
    public required int Patterns { get; init; }

    public required int Praise { get; init; }

    /// <summary>Days from opening to end, to a tenth; null: none has ended. Of an even number the mean of the middle two.</summary>
    public decimal? MedianDays { get; init; }

    /// <inheritdoc cref="MedianDays"/>
    public decimal? AverageDays { get; init; }

    public required IReadOnlyList<ClosedWithin> Within { get; init; }

    public static LoopCounts Of(IReadOnlyList<FeedbackFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var loops = figures.Where(figure => figure.Tone != FeedbackTone.Positive).ToList();
        var days = loops.Where(loop => loop.EndedAt is not null).Select(loop => (decimal)(loop.EndedAt!.Value - loop.OpenedAt).TotalDays).Order().ToList();
        return new LoopCounts
        {
            Opened = loops.Count,
            Closed = days.Count,
            Reopened = loops.Count(loop => loop.Reopenings > 0),
            Dismissed = loops.Count(loop => loop.Stage == FeedbackStage.Dismissed),
            Escalated = loops.Count(loop => loop.Stage is FeedbackStage.Escalated or FeedbackStage.Resolved),
            Patterns = loops.Count(loop => loop.IsPattern),
            Praise = figures.Count - loops.Count,
            MedianDays = days.Count == 0 ? null : Tenth((days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2),
            AverageDays = days.Count == 0 ? null : Tenth(days.Average()),
            Within = [.. Spans.Select(span => new ClosedWithin(span, days.Count(day => day <= span), loops.Count == 0 ? null : Tenth(100m * days.Count(day => day <= span) / loops.Count)))],
        };
    }

    private static decimal Tenth(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}

/// <param name="Percent">Of the loops opened, to a tenth; null: none was.</param>
public sealed record ClosedWithin(int Days, int Count, decimal? Percent);
