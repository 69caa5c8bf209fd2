using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Ownership;

/// <summary>One sort of open work of an account that goes over to another CSM with it (TRN-6).</summary>
public interface IOwnedWork
{
    /// <summary>The sort of work in kebab-case, e.g. <c>task</c>, <c>order</c>, <c>escalation</c>, <c>feedback-loop</c>.</summary>
    string Kind { get; }

    /// <summary>Open items of a client that are <paramref name="owner"/>'s, in an order that does not change. Items that have moved need not show any more.</summary>
    Task<Page<OwnedItem>> ListAsync(string clientId, string owner, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Moves one item. Repeatable: the same move of the same item is one move; what has ended or gone meanwhile is no failure.</summary>
    /// <returns>True when the item is the new owner's now; false when there was nothing to move.</returns>
    Task<bool> MoveAsync(OwnedItem item, OwnershipMove move, CancellationToken cancellationToken = default);
}

/// <param name="Id">Business id within its kind.</param>
/// <param name="Subject">What it is, in a few words without personal data.</param>
public sealed record OwnedItem(string Kind, string Id, string Subject);

/// <param name="TransitionId">Names the move: deeds made for it carry it in their action id.</param>
/// <param name="From">Staff id.</param>
/// <param name="To">Staff id.</param>
public sealed record OwnershipMove(string TransitionId, string ClientId, string From, string To, Instant At);
