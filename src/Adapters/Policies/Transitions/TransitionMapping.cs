using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Transitions;

namespace Kyndof.Workflows.Adapters.Policies.Transitions;

/// <summary>Turns the checked <c>transitions</c> section into the record the process works with.</summary>
internal static class TransitionMapping
{
    public static TransitionPolicy ToTransitions(Section transitions) => new()
    {
        DossierWithinDays = transitions.Get<int>("dossierWithinDays"),
        ShadowingWithinDays = transitions.Get<int>("shadowingWithinDays"),
        ShadowAtLeast = transitions.Get<int>("shadowAtLeast"),
        ShadowAtMost = transitions.Get<int>("shadowAtMost"),
        IntroduceWithinDays = transitions.Get<int>("introduceWithinDays"),
        AvailableDays = transitions.Get<int>("availableDays"),
        SurveyAfterDays = transitions.Get<int>("surveyAfterDays"),
        RemindAt = transitions.List<int>("remindAt"),
        OverdueEveryDays = transitions.Get<int>("overdueEveryDays"),
        IntroductionsPerDay = transitions.Get<int>("introductionsPerDay"),
        Decision = transitions.Get<string>("decision"),
    };
}
