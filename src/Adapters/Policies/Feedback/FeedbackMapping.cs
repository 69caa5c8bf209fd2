using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Feedback;

namespace Kyndof.Workflows.Adapters.Policies.Feedback;

/// <summary>Turns the checked <c>feedback</c> section into the record the process works with.</summary>
internal static class FeedbackMapping
{
    public static FeedbackPolicy ToFeedback(Section feedback) => new()
    {
        Categories = ToCategories(feedback.Get<Section>("categories")),
        Praise = ToKeywords(feedback.Get<Section>("praise")),
        PatternClients = feedback.Get<int>("patternClients"),
        PatternDays = feedback.Get<int>("patternDays"),
        CategoriseWithinDays = feedback.Get<int>("categoriseWithinDays"),
        TellWithinDays = feedback.Get<int>("tellWithinDays"),
        CommitDays = feedback.Get<int>("commitDays"),
        RemindAt = feedback.List<int>("remindAt"),
        OverdueEveryDays = feedback.Get<int>("overdueEveryDays"),
        TellDoneWithinDays = feedback.Get<int>("tellDoneWithinDays"),
        CheckAfterDays = feedback.Get<int>("checkAfterDays"),
        ReopenBelow = feedback.Get<int>("reopenBelow"),
        EscalateAtReopening = feedback.Get<int>("escalateAtReopening"),
        Decision = feedback.Get<string>("decision"),
        PatternDecision = feedback.Get<string>("patternDecision"),
    };

    private static IReadOnlyList<CategoryPolicy> ToCategories(Section categories) =>
    [
        .. from category in ChoiceShape.Of<FeedbackCategory>("category").Values
           let entry = categories.Get<Section>(category.Key)
           select new CategoryPolicy((FeedbackCategory)category.Value, entry.List<string>("functions"), ToKeywords(entry)),
    ];

    private static Keywords ToKeywords(Section words) => new(words.List<string>("en"), words.List<string>("ko"));
}
