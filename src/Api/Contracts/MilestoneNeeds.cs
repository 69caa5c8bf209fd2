using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Orders;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>What the message of a milestone cannot do without (ORD-4, ORD-6). A fact that is merely not known yet is no reason to
/// refuse the report: its message goes out at once and says less.</summary>
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
        Milestone.Shipped => [("$.trackingNumber", request.TrackingNumber, "ORD-4"), ("$.carrier", request.Carrier, "ORD-4")],
        Milestone.ProductionDelayed => [("$.cause", request.Cause, "ORD-6")],
        _ => [],
    };
}
