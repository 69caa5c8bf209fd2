using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Policies;

/// <summary>Closes a day while issues run, without editing a text (ruling 5, SLA-6).</summary>
internal static class ClosureEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var closures = api.MapGroup("/policies/closures").WithTags("Policies").OpenTo(Role.CsLead);
        closures.MapPost("/preview", PreviewAsync)
            .Named("previewClosure", "Says which open clocks a closed day more moves, from when to when; changes nothing.")
            .Answers<ClosurePreview>(200).Answers<Problem>(400).Answers<Problem>(409);
        closures.MapPost("/apply", ApplyAsync)
            .Named("applyClosure", "Closes the day for what starts from now on and re-times exactly the issues of its preview.")
            .Answers<PolicyApplied>(200).Answers<Problem>(400).Answers<Problem>(409).Audited("policy.close");
    }

    private static async Task<IResult> PreviewAsync(JsonBody<ClosureRequest> body, [FromServices] IClosureDesk desk, CancellationToken cancellationToken)
    {
        var closure = body.Value.ToClosure();
        return await desk.PreviewAsync(closure, cancellationToken) is var result && result is PolicyEditResult.Previewed previewed
            ? TypedResults.Ok(new ClosurePreview(closure.Date, closure.Reason, previewed.Preview))
            : result.ToAnswer();
    }

    private static async Task<IResult> ApplyAsync(JsonBody<ClosureApplyRequest> body, [FromServices] IClosureDesk desk, HttpContext context) =>
        (await desk.ApplyAsync(body.Value.ToClosure(), body.Value.PreviewId!, Caller.ToActor(context.User), context.RequestAborted)).ToAnswer();
}
