using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Policies.Surveys;

/// <summary>What each form is called in a policy, and what it has to ask.</summary>
/// <param name="Key">Its key in <c>surveys.forms</c>.</param>
/// <param name="Asks">Questions it cannot do without; it may ask others of the product besides.</param>
internal sealed record SurveyFormName(SurveyForm Form, string Key, string Meaning, IReadOnlyList<SurveyQuestion> Asks);

/// <summary>The forms there are, in the order of their files in the policy's hash.</summary>
internal static class SurveyForms
{
    public static IReadOnlyList<SurveyFormName> Names { get; } =
    [
        new(SurveyForm.PostOrder, "post-order", "After a delivery (FBK-1).", Enum.GetValues<SurveyQuestion>()),
        new(SurveyForm.TransitionCheck, "transition-check", "After a change of CSM (TRN-5).", [SurveyQuestion.Overall, SurveyQuestion.Communication, SurveyQuestion.Improve]),
        new(SurveyForm.LoopCheck, "loop-check", "After a loop's change was introduced (FBK-5).", [SurveyQuestion.Overall, SurveyQuestion.Improve]),
    ];
}
