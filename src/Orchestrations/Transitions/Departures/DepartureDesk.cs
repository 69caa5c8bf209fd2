using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Takes departures; the record decides, the nudge follows.</summary>
public sealed class DepartureDesk(
    IIntake intake, DepartureInbox inbox, DepartureReader reader, TransitionGate gate, ClientDirectory clients, StaffDirectory staff, IPolicyProvider policies, TimeProvider time) : IDepartureDesk
{
    /// <summary>Accounts one departure moves, at most: its state travels as one payload.</summary>
    public const int MostAccounts = 500;

    private const string Kind = "act";

    public async Task<DeedResult> StartAsync(Departure departure, Actor actor, CancellationToken cancellationToken = default)
    {
        if (await reader.StoredAsync(departure.DepartureId, cancellationToken) is { } known) return await RepeatAsync(known, departure, cancellationToken);
        if (await RefuseAsync(departure, cancellationToken) is { } refusal) return refusal;
        var accounts = await AccountsAsync(departure.Csm, cancellationToken);
        if (accounts.Count > MostAccounts) return new DeedResult.Refused("too-many-accounts", $"{departure.Csm} has more than {MostAccounts} accounts; give some of them to others first.");
        if (departure.Assignments.FirstOrDefault(entry => !accounts.Contains(entry.ClientId)) is { } stray)
            return new DeedResult.Refused("not-their-account", $"{stray.ClientId} is not an account of {departure.Csm}.");
        var policy = policies.Current;
        var stored = new StoredDeparture(departure, accounts, Now(), actor.Name, TransitionRules.Of(policy, Now()), await reader.TakenByAsync(departure.Csm, MostAccounts, cancellationToken));
        var batch = RecordBatch.Of(DepartureRows.Collection, departure.DepartureId, new RecordWrite.Insert(DepartureRows.Departure, WorkflowJson.Serialize(stored)));
        if ((await intake.AcceptAsync(batch, [StartOf(stored)], cancellationToken)).Committed) return new DeedResult.Accepted();
        var raced = await reader.StoredAsync(departure.DepartureId, cancellationToken)
            ?? throw new InvalidOperationException($"Departure '{departure.DepartureId}' was refused as known and cannot be read.");
        return await RepeatAsync(raced, departure, cancellationToken);
    }

    public async Task<DeedResult> AssignAsync(string departureId, string actionId, DepartureAssignment assignment, Actor actor, CancellationToken cancellationToken = default)
    {
        if (await reader.StoredAsync(departureId, cancellationToken) is null) return new DeedResult.NotFound($"departure {departureId}");
        var account = (await reader.PublishedAsync(departureId, cancellationToken))?.State.Accounts.Find(known => known.ClientId == assignment.ClientId);
        var id = actionId.Length > 0 ? actionId : $"auto-{RowKeys.Digest($"{WorkflowJson.Serialize(assignment)}{account?.Asked}")}";
        if (await inbox.FindAsync(departureId, Kind, id, cancellationToken) is { } known) return Compare(known, assignment);
        if (account is null) return new DeedResult.Refused("not-their-account", $"{assignment.ClientId} is not an account of departure {departureId}, or it has not begun yet.");
        if (account.Stage != AccountStage.Unassigned) return new DeedResult.Refused("already-assigned", $"{assignment.ClientId} goes to {account.Incoming}; replace them in transition {account.TransitionId}.");
        if (await gate.CheckIncomingAsync(assignment.Incoming, cancellationToken) is { } refusal) return refusal;
        var outcome = await inbox.AppendAsync(
            departureId, Kind, id,
            sequence => new DepartureArrival { Sequence = sequence, ReceivedAt = Now(), ActionId = id, By = actor.Name, Assigned = assignment },
            sequence => DepartureInbox.News(departureId, sequence), cancellationToken);
        if (outcome.Entry is not { } arrival) return new DeedResult.Refused("departure-ended", $"Departure {departureId} has ended.");
        return outcome.IsNew ? new DeedResult.Accepted() : Compare(arrival, assignment);
    }

    public Task<DepartureView?> GetAsync(string departureId, CancellationToken cancellationToken = default) => reader.ViewAsync(departureId, cancellationToken);

    private async Task<DeedResult?> RefuseAsync(Departure departure, CancellationToken cancellationToken)
    {
        if (await staff.GetAsync(departure.Csm, cancellationToken) is null) return new DeedResult.Refused("unknown-staff", $"There is no staff member {departure.Csm}.");
        foreach (var incoming in departure.Assignments.Select(entry => entry.Incoming).Append(departure.Incoming).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (incoming == departure.Csm) return new DeedResult.Refused("same-person", $"{incoming} would hand accounts over to themselves.");
            if (await gate.CheckIncomingAsync(incoming, cancellationToken) is { } unfit) return unfit;
        }

        return null;
    }

    /// <summary>Clients whose CSM it is, by id; one more than may be when there are too many.</summary>
    private async Task<IReadOnlyList<string>> AccountsAsync(string csm, CancellationToken cancellationToken)
    {
        var accounts = new List<string>();
        string? cursor = null;
        do
        {
            var page = await clients.ListAsync(cursor, 1000, cancellationToken);
            accounts.AddRange(page.Items.Where(client => client.Csm == csm).Select(client => client.ClientId));
            cursor = page.Next;
        }
        while (cursor is not null && accounts.Count <= MostAccounts);
        return accounts;
    }

    private async Task<DeedResult> RepeatAsync(StoredDeparture stored, Departure departure, CancellationToken cancellationToken)
    {
        var differences = JsonDifferences.Between(stored.Departure, departure);
        if (differences.Count > 0) return new DeedResult.Conflict(differences);
        await intake.NudgeAsync([StartOf(stored)], cancellationToken);
        return new DeedResult.Repeated();
    }

    private static DeedResult Compare(DepartureArrival stored, DepartureAssignment assignment)
    {
        var differences = JsonDifferences.Between(stored.Assigned, assignment);
        return differences.Count > 0 ? new DeedResult.Conflict(differences) : new DeedResult.Repeated();
    }

    private Nudge.Start StartOf(StoredDeparture stored) => new(TransitionKeys.Departure(stored.Departure.DepartureId), TransitionNames.DepartureOrchestration, new DepartureRun
    {
        Departure = stored.Departure,
        Accounts = stored.Accounts,
        Taking = stored.Taking,
        StartedAt = stored.StartedAt,
        Rules = stored.Rules,
        Sending = policies.Current.Sending,
        Profile = policies.Current.Profile,
    });

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
