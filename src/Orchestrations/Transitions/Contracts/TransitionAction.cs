using Kyndof.Workflows.Domain.Transitions.Progress;

namespace Kyndof.Workflows.Orchestrations.Transitions.Contracts;

/// <summary>What somebody does about a transition.</summary>
/// <param name="ActionId">The caller's id of the deed: the same id is the same deed. 1 to 64 characters of <c>[A-Za-z0-9._-]</c>; empty: the
/// same words about a transition in the same state are the same deed.</param>
public abstract record TransitionAction(string ActionId)
{
    /// <summary>Writes into the dossier, and signs it off (TRN-1).</summary>
    public sealed record WriteDossier(string ActionId, DossierWritten Written) : TransitionAction(ActionId);

    /// <summary>Reviewed, shadowed or left out (TRN-2).</summary>
    public sealed record Shadow(string ActionId, ShadowingReported Reported) : TransitionAction(ActionId);

    /// <summary>Releases the introduction (TRN-3).</summary>
    public sealed record Introduce(string ActionId, string? Note) : TransitionAction(ActionId);

    /// <summary>Ends the follow-up early.</summary>
    public sealed record Complete(string ActionId, string Reason) : TransitionAction(ActionId);

    /// <summary>Gives it up, before the introduction.</summary>
    public sealed record Cancel(string ActionId, string Reason) : TransitionAction(ActionId);

    /// <summary>Somebody else does the outgoing or the incoming CSM's part.</summary>
    public sealed record Replace(string ActionId, string? Outgoing, string? Incoming, string Reason) : TransitionAction(ActionId);
}
