using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Takes transitions and what people do about them; the record decides, the nudge follows.</summary>
public sealed class TransitionDesk(
    TransitionRegister register, TransitionInbox inbox, TransitionReader reader, TransitionGate gate, ClientDirectory clients, StaffDirectory staff, TimeProvider time) : ITransitionDesk
{
    private const string Kind = "act";

    public async Task<DeedResult> StartAsync(StartTransition start, Actor actor, CancellationToken cancellationToken = default)
    {
        if (await register.FindAsync(start.TransitionId, cancellationToken) is { } known)
        {
            var result = Compare(known.Transition, start);
            if (result is DeedResult.Repeated) await register.StartAsync(known.Transition, known.By, known.StartedAt, cancellationToken);
            return result;
        }

        var client = await clients.GetAsync(start.ClientId, cancellationToken);
        if (await RefuseAsync(start, client, actor, cancellationToken) is { } refusal) return refusal;
        var transition = new Transition
        {
            TransitionId = start.TransitionId,
            ClientId = start.ClientId,
            Outgoing = start.Outgoing ?? client!.Csm!,
            Incoming = start.Incoming,
            Reason = start.Reason,
            Note = start.Note,
        };
        return await register.StartAsync(transition, actor.Name, Now(), cancellationToken) switch
        {
            { OtherClient: { } other } => new DeedResult.Conflict([new Difference("$.clientId", other, start.ClientId)]),
            { Open: { } open } => new DeedResult.Refused("transition-open", $"Transition {open} of {start.ClientId} has not ended; two at once for one account cannot be."),
            { IsNew: true } => new DeedResult.Accepted(),
            { Stored: { } stored } => Compare(stored.Transition, start),
            _ => throw new InvalidOperationException($"Transition '{start.TransitionId}' was neither started nor refused."),
        };
    }

    public async Task<DeedResult> ActAsync(string transitionId, TransitionAction action, Actor actor, CancellationToken cancellationToken = default)
    {
        if (await register.FindAsync(transitionId, cancellationToken) is not { } stored) return new DeedResult.NotFound($"transition {transitionId}");
        action = TransitionArrivals.Named(action, await reader.PublishedAsync(transitionId, cancellationToken));
        if (await inbox.FindAsync(transitionId, Kind, action.ActionId, cancellationToken) is { } known) return await RepeatAsync(transitionId, known, action, actor, cancellationToken);
        if (await gate.CheckAsync(stored, action, actor, Now(), cancellationToken) is { } refusal) return refusal;
        var outcome = await inbox.AppendAsync(
            transitionId, Kind, action.ActionId, sequence => TransitionArrivals.Of(action, actor, sequence, Now()), sequence => TransitionInbox.News(transitionId, sequence), cancellationToken);
        if (outcome.Entry is not { } arrival) return TransitionGate.Ended(transitionId);
        return outcome.IsNew ? new DeedResult.Accepted() : await RepeatAsync(transitionId, arrival, action, actor, cancellationToken);
    }

    public Task<TransitionView?> GetAsync(string transitionId, CancellationToken cancellationToken = default) => reader.ViewAsync(transitionId, cancellationToken);

    public Task<Page<TransitionRow>> ListAsync(TransitionFilter filter, CancellationToken cancellationToken = default) => reader.ListAsync(filter, cancellationToken);

    private async Task<DeedResult?> RefuseAsync(StartTransition start, Client? client, Actor actor, CancellationToken cancellationToken)
    {
        if (client is null) return new DeedResult.Refused("unknown-client", $"There is no client {start.ClientId}.");
        if (!actor.Has("cs-lead") && (actor.StaffId is null || client.Csm != actor.StaffId || (start.Outgoing ?? client.Csm) != client.Csm))
            return new DeedResult.Denied("not-your-account", $"The CS Lead starts the transition of {start.ClientId}, or its CSM starts their own.");
        var outgoing = start.Outgoing ?? client.Csm;
        if (outgoing is null) return new DeedResult.Refused("no-csm", $"Client {start.ClientId} has no CSM; name who hands it over as outgoing.");
        if (await staff.GetAsync(outgoing, cancellationToken) is null) return new DeedResult.Refused("unknown-staff", $"There is no staff member {outgoing}.");
        return outgoing == start.Incoming
            ? new DeedResult.Refused("same-person", $"{outgoing} would hand the account over to themselves.")
            : await gate.CheckIncomingAsync(start.Incoming, cancellationToken);
    }

    /// <summary>Left out, the outgoing CSM is whoever it was the first time.</summary>
    private static DeedResult Compare(Transition stored, StartTransition start)
    {
        var received = stored with
        {
            ClientId = start.ClientId, Outgoing = start.Outgoing ?? stored.Outgoing, Incoming = start.Incoming, Reason = start.Reason, Note = start.Note,
        };
        var differences = JsonDifferences.Between(stored, received);
        return differences.Count > 0 ? new DeedResult.Conflict(differences) : new DeedResult.Repeated();
    }

    private async Task<DeedResult> RepeatAsync(string transitionId, TransitionArrival stored, TransitionAction action, Actor actor, CancellationToken cancellationToken)
    {
        var differences = TransitionArrivals.Differences(stored, TransitionArrivals.Of(action, actor, stored.Sequence, stored.ReceivedAt));
        if (differences.Count > 0) return new DeedResult.Conflict(differences);
        await inbox.NudgeAsync(TransitionInbox.News(transitionId, stored.Sequence), cancellationToken);
        return new DeedResult.Repeated();
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
