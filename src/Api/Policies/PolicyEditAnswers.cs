using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Policies;

/// <summary>What an edit of the policy came to, as an answer.</summary>
internal static class PolicyEditAnswers
{
    public static IResult ToAnswer(this PolicyEditResult result) => result switch
    {
        PolicyEditResult.Previewed previewed => TypedResults.Ok(previewed.Preview),
        PolicyEditResult.Applied applied => TypedResults.Ok(new PolicyApplied("applied", applied.Issues, applied.Version, applied.Hash, applied.More)),
        PolicyEditResult.Repeated repeated => TypedResults.Ok(new PolicyApplied("repeated", 0, repeated.Version, repeated.Hash, More: false)),
        PolicyEditResult.Invalid invalid => ProblemOf(invalid.Faults),
        PolicyEditResult.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = refused.Code, PreviewId = refused.PreviewId },
        _ => throw new InvalidOperationException($"The API knows no answer to {result.GetType().Name}."),
    };

    /// <summary>One error a fault: the key as its field, file and line in its message.</summary>
    private static Problem ProblemOf(IReadOnlyList<PolicyFault> faults)
    {
        var errors = new ErrorList();
        foreach (var fault in faults) errors.Add(fault.Key.Length == 0 ? fault.File : fault.Key, fault.RuleId ?? "policy", fault.ToString());
        return errors.ToProblem();
    }
}
