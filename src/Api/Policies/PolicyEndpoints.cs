using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Policies;

/// <summary>Edits of calendar or policy while issues run (SLA-6).</summary>
internal static class PolicyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var policies = api.MapGroup("/policies").WithTags("Policies");
        policies.MapPost("/preview", PreviewAsync).OpenTo(Role.CsLead)
            .Named("previewPolicy", "Says which open clocks an edit of the policy moves, from when to when, and which rungs it fires; changes nothing.")
            .Answers<PolicyPreview>(200).Answers<Problem>(400).Answers<Problem>(409);
        policies.MapPost("/apply", ApplyAsync).OpenTo(Role.CsLead)
            .Named("applyPolicy", "Puts an edit in force for what starts from now on and re-times exactly the issues of its preview.")
            .Answers<PolicyApplied>(200).Answers<Problem>(400).Answers<Problem>(409).Audited("policy.apply");
    }

    private static async Task<IResult> PreviewAsync(JsonBody<PolicyEditRequest> body, [FromServices] IPolicyDesk desk, CancellationToken cancellationToken) =>
        AnswerOf(await desk.PreviewAsync(body.Value.ToEdit(), cancellationToken));

    private static async Task<IResult> ApplyAsync(JsonBody<PolicyApplyRequest> body, [FromServices] IPolicyDesk desk, HttpContext context) =>
        AnswerOf(await desk.ApplyAsync(body.Value.ToEdit(), body.Value.PreviewId!, Caller.ToActor(context.User), context.RequestAborted));

    private static IResult AnswerOf(PolicyEditResult result) => result switch
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
