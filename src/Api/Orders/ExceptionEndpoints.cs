using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Orders;

/// <summary>What CS settles with a client after a delay or a failed check (ORD-6 to ORD-8).</summary>
internal static class ExceptionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var exceptions = api.MapGroup("/orders/{orderId}/exceptions/{eventId}").WithTags("Orders").OpenTo(Roles.Cs);
        exceptions.MapPost("/choose", ChooseAsync)
            .Named("chooseOption", "Records the option the client took.").AnswersIntake<ReportAccepted>().Audited("order.exception.choose");
        exceptions.MapPost("/satisfied", SatisfiedAsync)
            .Named("recordSatisfaction", "Records that the client is satisfied, which ends the follow-up.")
            .AnswersIntake<ReportAccepted>().Audited("order.exception.satisfied");
    }

    private static async Task<IResult> ChooseAsync(
        string orderId, string eventId, JsonBody<ChooseRequest> body, [FromServices] IOrderDesk desk, HttpContext context)
    {
        var choice = new ExceptionChoice(body.Value.Option!.Value, body.Value.Note, Caller.Actor(context.User));
        return IntakeAnswers.OfReport(orderId, eventId, await desk.ChooseAsync(orderId, eventId, choice, context.RequestAborted));
    }

    private static async Task<IResult> SatisfiedAsync(
        string orderId, string eventId, JsonBody<SatisfiedRequest> body, [FromServices] IOrderDesk desk, HttpContext context)
    {
        var result = await desk.SatisfiedAsync(orderId, eventId, Caller.Actor(context.User), body.Value.Note, context.RequestAborted);
        return IntakeAnswers.OfReport(orderId, eventId, result);
    }
}
