using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Ids for deeds whose caller gave none: the same words about an issue in the same state are the same deed, so that a repeated
/// call changes nothing, and after the next change of state they are a new one.</summary>
internal static class IssueActionIds
{
    public static IssueAction Named(IssueAction action, IssuePublication? published)
    {
        if (action.ActionId.Length > 0) return action;
        var state = published?.State;
        return action with { ActionId = DeedIds.Of(action, $"{state?.StageSince}{state?.Rungs.Count}") };
    }
}
