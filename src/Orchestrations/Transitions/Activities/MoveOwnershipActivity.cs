using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

/// <summary>What goes from whom to whom, and where to go on.</summary>
public sealed record MoveOwnership
{
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required Instant At { get; init; }

    public required OwnershipProgress Progress { get; init; }
}

/// <param name="Csm">Who the client's record names now.</param>
/// <param name="Found">Open items to move.</param>
public sealed record ClientMoved(string? Csm, int Found);

public sealed record PageMoved(OwnershipProgress Progress, bool IsDone);

/// <summary>Counts what is open and gives the client's record to the incoming CSM, if it still is the outgoing one's.</summary>
public sealed class MoveClientActivity(OwnershipBook book) : Activity<MoveOwnership, ClientMoved>
{
    public override Task<ClientMoved> RunAsync(MoveOwnership input, CancellationToken cancellationToken) => book.MoveClientAsync(input, cancellationToken);
}

/// <summary>Moves a page of open work, each item atomically and once.</summary>
public sealed class MoveOwnershipActivity(OwnershipBook book) : Activity<MoveOwnership, PageMoved>
{
    public override Task<PageMoved> RunAsync(MoveOwnership input, CancellationToken cancellationToken) => book.MovePageAsync(input, cancellationToken);
}
