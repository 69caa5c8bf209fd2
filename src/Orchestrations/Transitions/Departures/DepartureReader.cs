using System.Text.Json;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Reads a departure back: as started, and as its process sees it.</summary>
public sealed class DepartureReader(IRecordStore store, InstanceBoard board, TransitionReader transitions)
{
    public Task<StoredDeparture?> StoredAsync(string departureId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredDeparture>(DepartureRows.KeyOf(departureId, DepartureRows.Departure), cancellationToken);

    public Task<DeparturePublication?> PublishedAsync(string departureId, CancellationToken cancellationToken) =>
        store.ReadAsync<DeparturePublication>(DepartureRows.KeyOf(departureId, DepartureRows.View), cancellationToken);

    public async Task<DepartureView?> ViewAsync(string departureId, CancellationToken cancellationToken)
    {
        if (await StoredAsync(departureId, cancellationToken) is not { } stored) return null;
        var published = await PublishedAsync(departureId, cancellationToken);
        var accounts = new List<AccountView>();
        foreach (var account in published?.State.Accounts ?? []) accounts.Add(await AccountAsync(account, cancellationToken));
        return new DepartureView
        {
            Departure = stored.Departure,
            State = published is null ? "accepted" : Camel(published.InstanceState),
            Counts = new DepartureCounts(
                stored.Accounts.Count, published?.State.Unassigned ?? 0, accounts.Count(account => account.TransitionId is not null), published?.State.Introduced ?? 0, published?.State.Ended ?? 0),
            Accounts = accounts,
            Timeline = (await board.TimelineAsync(TransitionKeys.Departure(departureId), limit: 1000, cancellationToken: cancellationToken)).Items,
            PolicyVersion = stored.Rules.Version,
            PolicyHash = stored.Rules.Hash,
        };
    }

    /// <summary>Transitions before their introduction whose incoming CSM somebody is, at most so many.</summary>
    public async Task<IReadOnlyList<string>> TakenByAsync(string csm, int most, CancellationToken cancellationToken)
    {
        var taken = new List<string>();
        string? cursor = null;
        do
        {
            var page = await transitions.ListAsync(new TransitionFilter(Cursor: cursor, Limit: 200), cancellationToken);
            var open = page.Items.TakeWhile(row => row.State is not (InstanceState.Completed or InstanceState.Cancelled)).ToList();
            taken.AddRange(open.Where(row => row.Incoming == csm && row.IntroducedAt is null).Select(row => row.TransitionId));
            cursor = open.Count == page.Items.Count ? page.Next : null;
        }
        while (cursor is not null && taken.Count < most);
        return [.. taken.Take(most)];
    }

    private async Task<AccountView> AccountAsync(DepartureAccount account, CancellationToken cancellationToken)
    {
        var published = account.TransitionId is { } id ? await transitions.PublishedAsync(id, cancellationToken) : null;
        return new AccountView(
            account.ClientId, published?.State.Incoming ?? account.Incoming, Camel(account.Stage), account.TransitionId, published is null ? null : Camel(published.State.Stage), account.Joined,
            account.IntroducedAt, account.EndedAt, account.Why);
    }

    private static string Camel<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
