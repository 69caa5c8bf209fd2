using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;

public sealed record BeginTransitions
{
    public required Departure Departure { get; init; }

    /// <summary>Who takes which account.</summary>
    public required IReadOnlyList<DepartureAssignment> Accounts { get; init; }

    public required Instant At { get; init; }
}

/// <param name="TransitionId">Null when none could begin.</param>
/// <param name="Joined">It had been running before.</param>
/// <param name="Why">Why none could begin.</param>
/// <param name="Code">The same in one word; null: not on record.</param>
/// <param name="Gone">There is no such client any more.</param>
public sealed record BegunAccount(string ClientId, string? TransitionId, bool Joined, string? Why, bool Gone = false, string? Code = null);

/// <summary>Begins one transition an account, once by an id made of departure and client.</summary>
public sealed class BeginTransitionsActivity(TransitionRegister register, TransitionInbox inbox, TransitionGate gate, ClientDirectory clients) : Activity<BeginTransitions, IReadOnlyList<BegunAccount>>
{
    /// <summary>Characters of an id from outside, at most; ids longer than that get a digest.</summary>
    private const int LongestId = 64;

    public override async Task<IReadOnlyList<BegunAccount>> RunAsync(BeginTransitions input, CancellationToken cancellationToken)
    {
        var begun = new List<BegunAccount>();
        foreach (var account in input.Accounts) begun.Add(await BeginAsync(input, account, cancellationToken));
        return begun;
    }

    internal static string IdOf(string departureId, string clientId) => $"{departureId}.{clientId}" is { Length: <= LongestId } id ? id : $"d-{RowKeys.Digest($"{departureId}~{clientId}")}";

    private async Task<BegunAccount> BeginAsync(BeginTransitions input, DepartureAssignment account, CancellationToken cancellationToken)
    {
        if (await clients.GetAsync(account.ClientId, cancellationToken) is null) return new BegunAccount(account.ClientId, null, false, null, Gone: true);
        if (account.Incoming == input.Departure.Csm) return new BegunAccount(account.ClientId, null, false, $"{account.Incoming} is who leaves.", Code: "leaves");
        if (await gate.CheckIncomingAsync(account.Incoming, cancellationToken) is DeedResult.Refused refused) return new BegunAccount(account.ClientId, null, false, refused.Reason, Code: "unfit");
        var transition = new Transition
        {
            TransitionId = IdOf(input.Departure.DepartureId, account.ClientId),
            ClientId = account.ClientId,
            Outgoing = input.Departure.Csm,
            Incoming = account.Incoming,
            Reason = TransitionReason.Departure,
            DepartureId = input.Departure.DepartureId,
            LastDay = input.Departure.LastDay,
        };
        var registered = await register.StartAsync(transition, TransitionKeys.Departure(input.Departure.DepartureId), input.At, cancellationToken);
        if (registered.Stored is not null) return new BegunAccount(account.ClientId, transition.TransitionId, false, null);
        if (registered.Open is { } open) return await JoinAsync(input, account, open, cancellationToken);
        return new BegunAccount(account.ClientId, null, false, $"Its id {transition.TransitionId} belongs to a transition of {registered.OtherClient}.", Code: "taken");
    }

    /// <summary>One that hands the account over for whoever leaves does what the departure needs; any other has to end first.</summary>
    private async Task<BegunAccount> JoinAsync(BeginTransitions input, DepartureAssignment account, string open, CancellationToken cancellationToken)
    {
        var departureId = input.Departure.DepartureId;
        if (await register.FindAsync(account.ClientId, open, cancellationToken) is not { } running || running.Transition.Outgoing != input.Departure.Csm)
            return new BegunAccount(account.ClientId, null, false, $"Transition {open} of the account has not ended; complete it, then assign the account again.", Code: "open");
        var outcome = await inbox.AppendAsync(
            open, "join", departureId,
            sequence => new TransitionArrival
            {
                Sequence = sequence, ReceivedAt = input.At, ActionId = $"join~{departureId}", By = TransitionKeys.Departure(departureId), Joined = new DepartureJoined(departureId, input.Departure.LastDay),
            },
            sequence => TransitionInbox.News(open, sequence), cancellationToken);
        return outcome.Entry is null
            ? new BegunAccount(account.ClientId, null, false, $"Transition {open} of the account has just ended; assign the account again.", Code: "ended")
            : new BegunAccount(account.ClientId, open, true, null);
    }
}
