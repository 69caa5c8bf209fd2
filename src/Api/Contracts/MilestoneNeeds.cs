using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Orders;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>What the message of each milestone cannot do without (ORD-2 to ORD-6).</summary>
internal static class MilestoneNeeds
{
    public static void Check(MilestoneRequest request, ErrorList errors)
    {
        foreach (var (field, value, rule) in Of(request))
        {
            if (value is null) errors.Add(field, rule, "The message of this milestone needs the field.", "a value");
        }
    }

    private static IEnumerable<(string Field, object? Value, string Rule)> Of(MilestoneRequest request) => request.Milestone switch
    {
        Milestone.ProductionStarted => [("$.projectedCompletion", request.ProjectedCompletion, "ORD-2")],
        Milestone.QualityPassed => [("$.shippingMethod", request.ShippingMethod, "ORD-3")],
        Milestone.Shipped => [("$.trackingNumber", request.TrackingNumber, "ORD-4"), ("$.carrier", request.Carrier, "ORD-4")],
        Milestone.ProductionDelayed => [("$.cause", request.Cause, "ORD-6"), ("$.revisedDelivery", request.RevisedDelivery, "ORD-6")],
        _ => [],
    };
}
