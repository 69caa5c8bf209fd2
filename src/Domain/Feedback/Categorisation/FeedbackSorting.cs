using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Domain.Feedback.Categorisation;

/// <summary>What feedback is taken for before a person has said otherwise.</summary>
/// <param name="NeedsPerson">No category, and it is not praise: somebody has to read it.</param>
public sealed record SortedFeedback(IReadOnlyList<FeedbackCategory> Categories, FeedbackTone Tone, bool NeedsPerson);

/// <summary>Sorts feedback by its scores and words (FBK-3).</summary>
public static class FeedbackSorting
{
    /// <param name="lowOverall">An overall score up to here is low.</param>
    /// <param name="lowDimension">A score of one dimension up to here is low, and names its category.</param>
    public static SortedFeedback Sort(ClientFeedback feedback, FeedbackPolicy policy, int lowOverall, int lowDimension)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        ArgumentNullException.ThrowIfNull(policy);
        var said = new KeywordMatcher(feedback.Text);
        var categories = Categories(feedback, policy, lowDimension, said);
        var tone = feedback.Tone ?? Tone(feedback, categories, policy, lowOverall, lowDimension, said);
        return new SortedFeedback(categories, tone, categories.Count == 0 && tone == FeedbackTone.Negative);
    }

    private static List<FeedbackCategory> Categories(ClientFeedback feedback, FeedbackPolicy policy, int lowDimension, KeywordMatcher said)
    {
        if (feedback.Categories.Count > 0) return [.. feedback.Categories.Distinct().Order()];
        var low = LowDimensions(feedback.Scores, lowDimension);
        return [.. policy.Categories.Where(entry => low.Contains(entry.Category) || said.IsSaid(entry.Keywords)).Select(entry => entry.Category).Order()];
    }

    private static FeedbackTone Tone(
        ClientFeedback feedback, List<FeedbackCategory> categories, FeedbackPolicy policy, int lowOverall, int lowDimension, KeywordMatcher said)
    {
        if (feedback.Scores?.Overall <= lowOverall || LowDimensions(feedback.Scores, lowDimension).Count > 0) return FeedbackTone.Negative;
        if (feedback.Scores?.Overall >= policy.ReopenBelow && (categories.Count == 0 || said.IsSaid(policy.Praise))) return FeedbackTone.Positive;
        if (categories.Count == 0 && said.IsSaid(policy.Praise)) return FeedbackTone.Positive;
        return feedback.Scores is not null && string.IsNullOrWhiteSpace(feedback.Text) ? FeedbackTone.Positive : FeedbackTone.Negative;
    }

    private static List<FeedbackCategory> LowDimensions(SurveyAnswers? scores, int low)
    {
        if (scores is null) return [];
        (int? Score, FeedbackCategory Category)[] dimensions =
        [
            (scores.Quality, FeedbackCategory.Quality), (scores.Timeline, FeedbackCategory.Timeline), (scores.Communication, FeedbackCategory.Communication),
        ];
        return [.. dimensions.Where(dimension => dimension.Score <= low).Select(dimension => dimension.Category)];
    }
}
