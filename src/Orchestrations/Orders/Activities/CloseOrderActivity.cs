using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Orders.Intake;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

public sealed record CloseOrder
{
    public required string OrderId { get; init; }

    public required long ReadUpTo { get; init; }
}

/// <summary>Shuts an ended order's inbox; false when something came that has not been read.</summary>
public sealed class CloseOrderActivity(OrderInbox inbox) : Activity<CloseOrder, bool>
{
    public override Task<bool> RunAsync(CloseOrder input, CancellationToken cancellationToken) =>
        inbox.CloseAsync(input.OrderId, input.ReadUpTo, cancellationToken);
}
