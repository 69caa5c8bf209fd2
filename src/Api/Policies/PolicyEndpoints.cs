using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Policies;

/// <summary>The policy in force, and edits of calendar or policy while issues run (SLA-6).</summary>
internal static class PolicyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var policies = api.MapGroup("/policies").WithTags("Policies");
        policies.MapGet("/current", CurrentAsync).OpenTo(Roles.CsAndOperator)
            .Named("getPolicy", "The policy in force: every value with its rule, comment and line, the matrices and the calendar.")
            .Answers<PolicyView>(200);
        policies.MapPost("/preview", PreviewAsync).OpenTo(Role.CsLead)
            .Named("previewPolicy", "Says which open clocks an edit of the policy moves, from when to when, and which rungs it fires; changes nothing.")
            .Answers<PolicyPreview>(200).Answers<Problem>(400).Answers<Problem>(409);
        policies.MapPost("/apply", ApplyAsync).OpenTo(Role.CsLead)
            .Named("applyPolicy", "Puts an edit in force for what starts from now on and re-times exactly the issues of its preview.")
            .Answers<PolicyApplied>(200).Answers<Problem>(400).Answers<Problem>(409).Audited("policy.apply");
    }

    private static async Task<IResult> CurrentAsync([FromServices] IPolicyViews views, CancellationToken cancellationToken) =>
        TypedResults.Ok(await views.CurrentAsync(cancellationToken));

    private static async Task<IResult> PreviewAsync(JsonBody<PolicyEditRequest> body, [FromServices] IPolicyDesk desk, CancellationToken cancellationToken) =>
        (await desk.PreviewAsync(body.Value.ToEdit(), cancellationToken)).ToAnswer();

    private static async Task<IResult> ApplyAsync(JsonBody<PolicyApplyRequest> body, [FromServices] IPolicyDesk desk, HttpContext context) =>
        (await desk.ApplyAsync(body.Value.ToEdit(), body.Value.PreviewId!, Caller.ToActor(context.User), context.RequestAborted)).ToAnswer();
}
