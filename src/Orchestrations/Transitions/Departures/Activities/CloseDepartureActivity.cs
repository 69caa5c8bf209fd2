using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;

public sealed record CloseDeparture
{
    public required string DepartureId { get; init; }

    public required long ReadUpTo { get; init; }
}

/// <summary>Shuts an ended departure's inbox; false when something came that has not been read.</summary>
public sealed class CloseDepartureActivity(DepartureInbox inbox) : Activity<CloseDeparture, bool>
{
    public override Task<bool> RunAsync(CloseDeparture input, CancellationToken cancellationToken) => inbox.CloseAsync(input.DepartureId, input.ReadUpTo, cancellationToken);
}
