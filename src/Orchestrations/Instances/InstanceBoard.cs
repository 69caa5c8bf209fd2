using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>The read model of everything running: what the dashboard lists, and each instance's timeline.</summary>
public sealed class InstanceBoard(IRecordStore store)
{
    /// <summary>Rows one list call looks at, about, when a filter has no order of its own; assumed.</summary>
    public const int MaxExamined = 4000;

    internal const string Timeline = "timeline";
    private const int BatchLimit = 100;

    private readonly InstanceSearch search = new(store);

    /// <summary>Shows an instance as it is now and adds lines to its timeline. Repeatable; a revision that is not newer than
    /// the stored one changes nothing but fills in lines, and rows an earlier version did not write.</summary>
    /// <remarks>Lines go first: after a crash in between, the repeat still finds the older revision and completes it.</remarks>
    public async Task PublishAsync(InstanceView view, IReadOnlyList<TimelineLine> newLines, CancellationToken cancellationToken = default)
    {
        foreach (var lines in newLines.Chunk(BatchLimit))
        {
            var writes = lines.Select(line => new RecordWrite.Upsert(LineRow(line.Number), WorkflowJson.Serialize(line)));
            Require(await store.WriteAsync(new RecordBatch(Timeline, view.Id, [.. writes]), cancellationToken), view.Id);
        }

        await ChangeAsync(view.Id, stored => stored is null || stored.Revision < view.Revision ? view : null, cancellationToken);
    }

    /// <summary>Shows what an operator did to an instance that cannot say so itself (suspended, terminated). The revision
    /// stays, so that the instance's own next word counts.</summary>
    /// <returns>False when no instance of that id was published.</returns>
    public Task<bool> SetStateAsync(string id, InstanceState state, Instant at, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, stored => stored is null ? null : stored with { State = state, UpdatedAt = at }, cancellationToken);

    public Task<InstanceView?> GetAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync<InstanceView>(InstanceRows.KeyOf(id), cancellationToken);

    /// <summary>What has not ended by due date, then what has ended, newest first. A page may be short, or empty, and still
    /// have a next one when a filter left much out.</summary>
    public Task<Page<InstanceView>> ListAsync(InstanceFilter filter, CancellationToken cancellationToken = default) =>
        search.FindAsync(filter, cancellationToken);

    /// <summary>The first thousand instances in a state, as lists order them.</summary>
    /// <param name="owner">Null: everybody's; else of those thousand the ones that are this owner's.</param>
    /// <param name="since">Of an ended state: came into it at or after this instant; null: whenever.</param>
    /// <returns>A page whose <see cref="Page{T}.Next"/> only says whether there are more.</returns>
    public async Task<Page<InstanceView>> FirstInStateAsync(InstanceState state, string? owner, Instant? since, CancellationToken cancellationToken = default)
    {
        var range = since is { } from ? InstanceRows.EndedSince(state, from) : InstanceRows.RangeOf(InstancePlaces.InState(state), new InstanceFilter());
        var page = await store.ReadPageAsync<InstancePointer>(range with { Limit = TypedRecords.LongestPage }, cancellationToken);
        var views = await search.LoadAsync(page.Items.Where(pointer => owner is null || pointer.Owner == owner), cancellationToken);
        return new Page<InstanceView>([.. views.Where(view => view.State == state)], page.Next);
    }

    /// <summary>The first thousand instances that have not ended, are not late, and are due in a stretch of time, both ends included.</summary>
    /// <param name="owner">Null: everybody's.</param>
    /// <returns>A page whose <see cref="Page{T}.Next"/> only says whether there are more.</returns>
    public Task<Page<InstanceView>> DueBetweenAsync(Instant from, Instant to, string? owner, CancellationToken cancellationToken = default)
    {
        var filter = new InstanceFilter(Owner: owner, DueAfter: from, DueBefore: to + Duration.Epsilon, Limit: TypedRecords.LongestPage);
        var range = InstanceRows.RangeOf(owner is null ? InstancePlaces.Everything : InstancePlaces.OfOwner(owner), filter);
        return store.FindPageAsync(range, static item => item.Value<InstanceView>(), static view => view.State != InstanceState.Late, MaxExamined, cancellationToken);
    }

    /// <summary>Ended instances of a process, newest first, of a stretch of time.</summary>
    /// <param name="before">Ended before this instant.</param>
    /// <param name="since">Ended at or after this instant; null: from the beginning.</param>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<InstanceView>> EndedAsync(string process, Instant before, Instant? since, string? cursor, int limit, CancellationToken cancellationToken = default) =>
        store.ReadPageAsync<InstanceView>(InstanceRows.EndedRange(process, before, since) with { After = cursor, Limit = limit }, cancellationToken);

    /// <summary>Ids of a client's instances that have not ended, by due date.</summary>
    /// <param name="limit">1 to 1,000.</param>
    public async Task<IReadOnlyList<string>> OpenOfClientAsync(string clientId, int limit, CancellationToken cancellationToken = default) =>
        [.. (await store.ReadPageAsync<InstanceView>(InstanceRows.ClientRange(clientId, hasEnded: false) with { Limit = limit }, cancellationToken)).Items.Select(view => view.Id)];

    /// <summary>A client's ended instances, newest first.</summary>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<InstanceView>> EndedOfClientAsync(string clientId, string? cursor, int limit, CancellationToken cancellationToken = default) =>
        store.ReadPageAsync<InstanceView>(InstanceRows.ClientRange(clientId, hasEnded: true) with { After = cursor, Limit = limit }, cancellationToken);

    /// <summary>Takes an instance off every list. Repeatable.</summary>
    public async Task RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        while (await store.GetAsync(InstanceRows.KeyOf(id), cancellationToken) is { } stored)
        {
            if ((await store.WriteAsync(InstanceRows.Delete(stored.Value<InstanceView>(), stored.ETag), cancellationToken)).Committed) return;
        }
    }

    /// <summary>Lines of a timeline in order.</summary>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<TimelineLine>> TimelineAsync(string id, string? cursor = null, int limit = 100, CancellationToken cancellationToken = default) =>
        store.ReadPageAsync<TimelineLine>(new RecordRange(Timeline, id, After: cursor, Limit: limit), cancellationToken);

    /// <summary>Adds lines to the timeline of an instance that has ended and numbers none itself any more. A line of the same message, rule
    /// and words is there already.</summary>
    /// <param name="lines">Their numbers are given here.</param>
    public async Task AppendAsync(string id, IReadOnlyList<TimelineLine> lines, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var last = await LinesAsync(id, cancellationToken);
            var missing = lines.Where(line => !last.Exists(known => known.MessageKey == line.MessageKey && known.RuleId == line.RuleId && known.Text == line.Text)).ToList();
            if (missing.Count == 0) return;
            var number = last.Count == 0 ? 0 : last[^1].Number;
            var writes = missing.Select(line => line with { Number = ++number })
                .Select(line => new RecordWrite.Insert(LineRow(line.Number), WorkflowJson.Serialize(line))).ToArray();
            if ((await store.WriteAsync(new RecordBatch(Timeline, id, writes), cancellationToken)).Committed) return;
        }
    }

    private async Task<List<TimelineLine>> LinesAsync(string id, CancellationToken cancellationToken)
    {
        var lines = new List<TimelineLine>();
        string? cursor = null;
        do
        {
            var page = await TimelineAsync(id, cursor, 1000, cancellationToken);
            lines.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return lines;
    }

    private static string LineRow(int number) => number.ToString("D8", System.Globalization.CultureInfo.InvariantCulture);

    private static void Require(WriteOutcome outcome, string id)
    {
        if (!outcome.Committed) throw new InvalidOperationException($"Timeline of '{id}' was refused at row {outcome.ConflictRow}: {outcome.Conflict}.");
    }

    private static bool WasLate(InstanceView? view) => view is { Breached: true } or { State: InstanceState.Late };

    private async Task<bool> ChangeAsync(string id, Func<InstanceView?, InstanceView?> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.GetAsync(InstanceRows.KeyOf(id), cancellationToken);
            var before = stored?.Value<InstanceView>();
            var isWhole = stored is null || stored.Value<InstanceMark>().Breached is not null;
            if ((change(before) ?? (isWhole ? null : before)) is not { } after) return false;
            after = after with { Breached = WasLate(before) || WasLate(after) };
            var outcome = await store.WriteAsync(InstanceRows.Write(before, after, stored?.ETag, isWhole), cancellationToken);
            if (outcome.Committed) return true;
        }
    }

    /// <summary>What tells a row of an earlier version, which did not say whether the instance had been late.</summary>
    private sealed record InstanceMark(bool? Breached);
}
