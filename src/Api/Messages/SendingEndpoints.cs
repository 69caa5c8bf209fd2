using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Messages;

/// <summary>The switch that keeps every message back.</summary>
internal static class SendingEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var sending = api.MapGroup("/sending").WithTags("Messages");
        sending.MapGet("/", async ([FromServices] IMessageDesk desk, CancellationToken stop) => TypedResults.Ok(await desk.StatusAsync(stop)))
            .OpenTo(Roles.CsAndOperator).Named("getSending", "Whether sending is held, and how much waits.").Answers<SendingStatus>(200);
        sending.MapPost("/hold", (JsonBody<ReasonRequest> body, [FromServices] IMessageDesk desk, HttpContext context) => SwitchAsync(desk, context, hold: true))
            .OpenTo(Roles.InCharge).Named("holdSending", "Keeps every message back.").Answers<ActionAccepted>(200).Audited("sending.hold");
        sending.MapPost("/release", (JsonBody<ReasonRequest> body, [FromServices] IMessageDesk desk, HttpContext context) => SwitchAsync(desk, context, hold: false))
            .OpenTo(Roles.InCharge).Named("releaseSending", "Lets messages go again.").Answers<ActionAccepted>(200).Audited("sending.release");
    }

    private static async Task<IResult> SwitchAsync(IMessageDesk desk, HttpContext context, bool hold)
    {
        var outcome = await desk.SetGlobalHoldAsync(hold, Caller.Actor(context.User), context.RequestAborted);
        return DeskAnswers.Of(outcome, "sending", hold ? "hold" : "release");
    }
}
