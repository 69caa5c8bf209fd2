using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Transitions;

/// <summary>What holds between the values of <c>transitions</c>.</summary>
internal static class TransitionChecks
{
    private static readonly (string Later, string Earlier)[] Ordered =
        [("shadowingWithinDays", "dossierWithinDays"), ("shadowAtMost", "shadowAtLeast"), ("surveyAfterDays", "availableDays")];

    public static void Check(Section transitions)
    {
        foreach (var (later, earlier) in Ordered)
        {
            if (PolicyChecks.Both<int>(transitions, later, earlier) is var (more, less) && more < less)
                transitions.At(later).Refuse($"'{more}' is out of range; allowed not less than {earlier} ({less})");
        }

        PolicyChecks.Ascending(transitions, "remindAt");
    }

    /// <summary>The decision type stands in the matrices (RAB-2).</summary>
    public static void CheckDecisions(Section transitions, KnownNames decisions) => decisions.Check(transitions, "decision");
}
