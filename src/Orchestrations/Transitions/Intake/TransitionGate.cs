using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>What a transition's state, or the actor's role, does not allow. Looks at what the process last said; where it has not read
/// everything yet it lets through what may have become possible, and the process decides.</summary>
public sealed class TransitionGate(TransitionReader reader, TransitionInbox inbox, TransitionPeople people, StaffDirectory staff)
{
    private const string CsLead = "cs-lead";

    /// <summary>Why it is refused; null when it may go on.</summary>
    public async Task<DeedResult?> CheckAsync(StoredTransition stored, TransitionAction action, Actor actor, Instant now, CancellationToken cancellationToken)
    {
        var id = stored.Transition.TransitionId;
        if (await reader.PublishedAsync(id, cancellationToken) is not { } published)
            return new DeedResult.Refused("not-begun", $"Transition {id} has just been started; try again in a moment.");
        if (await CheckActorAsync(published.State, action, actor, now, cancellationToken) is { } denied) return denied;
        if (action is TransitionAction.Replace replace && await CheckPeopleAsync(published.State, replace, cancellationToken) is { } unfit) return unfit;
        var (unread, _) = await inbox.ReadAsync(id, published.State.ReadUpTo, cancellationToken);
        return unread.Count > 0 ? null : CheckStage(published, action, stored.Rules.Policy);
    }

    private async Task<DeedResult?> CheckActorAsync(TransitionState state, TransitionAction action, Actor actor, Instant now, CancellationToken cancellationToken)
    {
        if (action is TransitionAction.WriteDossier { Written.SignedOff: true } && !actor.IsPerson)
            return new DeedResult.Denied("person-needed", "A person who has signed in signs the dossier off; a role key does not.");
        if (actor.Has(CsLead)) return null;
        var owner = action switch
        {
            TransitionAction.WriteDossier => state.Outgoing,
            TransitionAction.Shadow or TransitionAction.Introduce => state.Incoming,
            _ => null,
        };
        if (owner is null) return new DeedResult.Denied("not-yours", "The CS Lead ends, cancels and re-staffs transitions.");
        return await people.IsTheirsAsync(owner, actor, now, cancellationToken)
            ? null
            : new DeedResult.Denied("not-your-step", $"This step is {owner}'s; they, their delegate or the CS Lead do it.");
    }

    private async Task<DeedResult?> CheckPeopleAsync(TransitionState state, TransitionAction.Replace replace, CancellationToken cancellationToken)
    {
        var (outgoing, incoming) = (replace.Outgoing ?? state.Outgoing, replace.Incoming ?? state.Incoming);
        if (outgoing == incoming) return new DeedResult.Refused("same-person", $"{incoming} would hand the account over to themselves.");
        if (replace.Outgoing is { } out1 && await staff.GetAsync(out1, cancellationToken) is null) return new DeedResult.Refused("unknown-staff", $"There is no staff member {out1}.");
        return replace.Incoming is { } new1 ? await CheckIncomingAsync(new1, cancellationToken) : null;
    }

    /// <summary>Whoever takes an account is a CSM.</summary>
    public async Task<DeedResult?> CheckIncomingAsync(string incoming, CancellationToken cancellationToken) => await staff.GetAsync(incoming, cancellationToken) switch
    {
        null => new DeedResult.Refused("unknown-staff", $"There is no staff member {incoming}."),
        { Role: not "csm" } other => new DeedResult.Refused("not-a-csm", $"{incoming} is {other.Role}; a CSM takes an account."),
        _ => null,
    };

    private static DeedResult.Refused? CheckStage(TransitionPublication published, TransitionAction action, TransitionPolicy policy)
    {
        var (state, id) = (published.State, published.State.Transition.TransitionId);
        if (state.Stage is TransitionStage.Completed or TransitionStage.Cancelled) return Ended(id);
        var isBefore = state.Stage is TransitionStage.Preparing or TransitionStage.Introducing or TransitionStage.WaitingForRoom;
        return action switch
        {
            TransitionAction.WriteDossier when IsDone(state, StepKind.Dossier) => new("dossier-signed", $"{state.Dossier?.SignedBy} signed the dossier at {state.Dossier?.SignedAt}; it does not change any more."),
            TransitionAction.Shadow when IsDone(state, StepKind.Shadowing) => new("shadowing-ended", $"Review and shadowing of {id} are over."),
            TransitionAction.Shadow { Reported.Interaction: not null } when state.Shadowed.Count >= policy.ShadowAtMost => new("enough-shadowed", $"{policy.ShadowAtMost} interactions are on record; no more are needed."),
            TransitionAction.Introduce when !isBefore || state.Introduction is not null => new("already-introduced", $"The introduction of {id} was released before."),
            TransitionAction.Introduce when state.Stage == TransitionStage.Preparing => new("shadowing-open", "The introduction comes after the signed dossier and the shadowing."),
            TransitionAction.Complete when state.Stage != TransitionStage.FollowingUp => new("not-introduced", "Only what follows the introduction can be ended early; before it a transition is cancelled."),
            TransitionAction.Cancel when !isBefore => new("already-introduced", $"The client of {id} has been told; it cannot be cancelled."),
            TransitionAction.Replace { Incoming: not null } when !isBefore => new("already-introduced", $"{state.Incoming} has introduced themselves; only the outgoing CSM can still be stood in for."),
            TransitionAction.Replace when !isBefore && state.Stage != TransitionStage.FollowingUp => new("is-moving", $"The account of {id} is moving just now; try again in a moment."),
            _ => null,
        };
    }

    public static DeedResult.Refused Ended(string transitionId) => new("transition-ended", $"Transition {transitionId} has ended; start a new one.");

    private static bool IsDone(TransitionState state, StepKind kind) => state.Steps.Exists(step => step.Kind == kind && step.EndedAt is not null);
}
