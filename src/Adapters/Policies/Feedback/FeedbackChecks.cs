using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Feedback;

/// <summary>What holds between the values of <c>feedback</c>.</summary>
internal static class FeedbackChecks
{
    /// <param name="people">Roles of people, who may have to act; null leaves them unchecked.</param>
    public static void Check(Section feedback, KnownNames? people)
    {
        PolicyChecks.Ascending(feedback, "remindAt");
        if (feedback.Find<Section>("categories") is not { } categories) return;
        foreach (var category in categories.Values.Values.Cast<Section>()) people?.Check(category, "functions");
        foreach (var language in new[] { "en", "ko" }) CheckWords(categories, language);
    }

    /// <summary>The decision types stand in the matrices (RAB-2).</summary>
    public static void CheckDecisions(Section feedback, KnownNames decisions) => decisions.Check(feedback, "decision", "patternDecision");

    private static void CheckWords(Section categories, string language)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in categories.Values)
        {
            var category = (Section)value;
            foreach (var word in category.Values.ContainsKey(language) ? category.List<string>(language) : [])
            {
                if (!seen.TryAdd(word, name) && seen[word] != name)
                    category.At(language).Refuse($"'{word}' stands in {seen[word]} too; allowed in one category");
            }
        }
    }
}
