using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Contracts;

/// <summary>Where transitions and what people do about them come in. Every intake is idempotent by its business id and answers only once it
/// is durable; expected outcomes are results.</summary>
public interface ITransitionDesk
{
    /// <summary>Takes a transition by its id and starts its process.</summary>
    Task<DeedResult> StartAsync(StartTransition start, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>Takes what somebody did about it, once by <see cref="TransitionAction.ActionId"/>.</summary>
    Task<DeedResult> ActAsync(string transitionId, TransitionAction action, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>The transition with everything known of it; null when none has that id.</summary>
    Task<TransitionView?> GetAsync(string transitionId, CancellationToken cancellationToken = default);

    /// <summary>Open transitions by due instant, then ended ones, newest first.</summary>
    Task<Page<TransitionRow>> ListAsync(TransitionFilter filter, CancellationToken cancellationToken = default);
}

/// <param name="Outgoing">Null: the client's CSM.</param>
public sealed record StartTransition(string TransitionId, string ClientId, string? Outgoing, string Incoming, TransitionReason Reason, string? Note);

/// <summary>Which transitions to list; null members do not filter.</summary>
/// <param name="Owner">Whoever owes what is due next.</param>
/// <param name="Cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record TransitionFilter(
    string? ClientId = null, string? Owner = null, InstanceState? State = null, Instant? DueBefore = null, string? Cursor = null, int Limit = 50);
