using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Orders;

/// <summary>Orders and what the order system reports about them (ORD-1 to ORD-11).</summary>
internal static class OrderEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var orders = api.MapGroup("/orders").WithTags("Orders");
        orders.MapPost("/", PlaceAsync).OpenTo(Role.OrderSystem)
            .Named("placeOrder", "Takes an order and starts its process; the same body again changes nothing.").AnswersIntake<OrderAccepted>();
        orders.MapPost("/{orderId}/milestones", ReportAsync).OpenTo(Role.OrderSystem)
            .Named("reportMilestone", "Takes a milestone, once by its eventId, in any order of arrival.").AnswersIntake<ReportAccepted>();
        orders.MapPost("/{orderId}/amendments", AmendAsync).OpenTo([Role.OrderSystem, .. Roles.Cs])
            .Named("amendOrder", "Changes an order's facts, once by its amendmentId, and re-times what is open.")
            .AnswersIntake<ReportAccepted>().Audited("order.amend");
        orders.MapGet("/{orderId}", GetAsync).OpenTo(Roles.CsAndOperator)
            .Named("getOrder", "Everything known of an order: promises, milestones, messages, timeline with the rule behind each line.")
            .Answers<OrderView>(200).Answers<Problem>(404);
    }

    private static async Task<IResult> PlaceAsync(JsonBody<OrderRequest> body, [FromServices] IOrderDesk desk, CancellationToken cancellationToken)
    {
        var order = body.Value.ToOrder();
        return IntakeAnswers.OfOrder(order.OrderId, await desk.PlaceAsync(order, cancellationToken));
    }

    private static async Task<IResult> ReportAsync(string orderId, JsonBody<MilestoneRequest> body, [FromServices] IOrderDesk desk, CancellationToken cancellationToken)
    {
        var report = body.Value.ToEvent();
        return IntakeAnswers.OfReport(orderId, report.EventId, await desk.ReportAsync(orderId, report, cancellationToken));
    }

    private static async Task<IResult> AmendAsync(string orderId, JsonBody<AmendmentRequest> body, [FromServices] IOrderDesk desk, CancellationToken cancellationToken)
    {
        var amendment = body.Value.ToAmendment();
        return IntakeAnswers.OfReport(orderId, amendment.AmendmentId, await desk.AmendAsync(orderId, amendment, cancellationToken));
    }

    private static async Task<IResult> GetAsync(string orderId, [FromServices] IOrderDesk desk, CancellationToken cancellationToken) =>
        await desk.GetAsync(orderId, cancellationToken) is { } view
            ? TypedResults.Ok(view)
            : new Problem(ProblemCatalog.NotFound, $"There is no order {orderId}.");
}
