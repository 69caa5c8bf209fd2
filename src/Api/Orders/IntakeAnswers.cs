using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Orders;

/// <summary>Says over HTTP what became of something handed in.</summary>
internal static class IntakeAnswers
{
    public static IResult OfOrder(string orderId, IntakeResult result) =>
        Of(orderId, result, (state, held, because) => new OrderAccepted(orderId, InstanceOf(orderId), state, held, because, LinksOf(orderId)));

    public static IResult OfReport(string orderId, string id, IntakeResult result) =>
        Of(orderId, result, (state, held, because) => new ReportAccepted(orderId, id, state, held, because, LinksOf(orderId)));

    private static IResult Of<T>(string orderId, IntakeResult result, Func<string, bool, string?, T> body) => result switch
    {
        IntakeResult.Accepted accepted => TypedResults.Accepted(
            LinksOf(orderId).Self, body(accepted.Held ? "held" : "accepted", accepted.Held, accepted.HeldBecause)),
        IntakeResult.Repeated => new RepeatedAnswer<T>(LinksOf(orderId).Self, body("repeated", false, null)),
        IntakeResult.Conflict conflict => new Problem(
            ProblemCatalog.ConflictingContent, $"It differs in {string.Join(", ", conflict.Differences.Select(difference => difference.Field))}; nothing was changed.")
        {
            Differences = conflict.Differences,
        },
        IntakeResult.NotFound missing => new Problem(ProblemCatalog.NotFound, $"Unknown: {missing.What}."),
        IntakeResult.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = refused.Code },
        _ => throw new InvalidOperationException($"The API knows no answer to {result.GetType().Name}."),
    };

    private static string InstanceOf(string orderId) => OrderKeys.Instance(orderId);

    private static OrderLinks LinksOf(string orderId)
    {
        var instance = $"/api/instances/{InstanceOf(orderId)}";
        return new OrderLinks($"/api/orders/{orderId}", instance, $"{instance}/timeline");
    }
}
