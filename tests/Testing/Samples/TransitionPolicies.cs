using Kyndof.Workflows.Domain.Transitions;

namespace Kyndof.Workflows.Testing.Samples;

/// <summary>An account's change of CSM as <c>policies/kyndof.yaml</c> has it, written out once more: a test holds the two the same.</summary>
public static class TransitionPolicies
{
    public static TransitionPolicy Kyndof { get; } = new()
    {
        DossierWithinDays = 5,
        ShadowingWithinDays = 15,
        ShadowAtLeast = 2,
        ShadowAtMost = 3,
        IntroduceWithinDays = 1,
        AvailableDays = 30,
        SurveyAfterDays = 60,
        RemindAt = [50, 80],
        OverdueEveryDays = 1,
        IntroductionsPerDay = 3,
        Decision = "account-assignment",
    };
}
