using System.Globalization;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Inbox;

/// <summary>Everything that came in for one process, numbered without gaps, each id once. Durable before it is answered; the event
/// that follows is only a nudge.</summary>
/// <typeparam name="TEntry">What comes in; its JSON stands in the records for ever.</typeparam>
/// <param name="collection">Holds a partition for each process, by its business id.</param>
public abstract class ProcessInbox<TEntry>(IRecordStore store, IIntake intake, string collection, Func<TEntry, long> sequenceOf)
    where TEntry : class
{
    /// <summary>Entries one read brings, at most.</summary>
    private const int PageSize = 100;

    /// <summary>Characters one read brings, unless its first entry alone is longer: a step's answer has its limit.</summary>
    private const int PageCharacters = 300_000;

    /// <summary>Adds an entry under its id unless the id is known.</summary>
    /// <param name="id">Business id of the process.</param>
    /// <param name="kind">Separates ids of different sorts of entries.</param>
    /// <param name="entryId">Id of the entry within its kind.</param>
    /// <param name="entry">Builds the entry for its sequence.</param>
    /// <param name="nudges">Nudges for the sequence it got.</param>
    /// <param name="alsoWhenClosed">Kept for the record when the process has ended; otherwise nothing is added then.</param>
    public async Task<InboxOutcome<TEntry>> AppendAsync(
        string id, string kind, string entryId, Func<long, TEntry> entry, Func<long, IReadOnlyList<Nudge>> nudges, CancellationToken cancellationToken,
        bool alsoWhenClosed = false)
    {
        while (true)
        {
            if (await FindAsync(id, kind, entryId, cancellationToken) is { } known)
                return new InboxOutcome<TEntry>(known, IsNew: false, Closed: (await HeadAsync(id, cancellationToken)).Head.Closed);
            var (head, etag) = await HeadAsync(id, cancellationToken);
            if (head.Closed && !alsoWhenClosed) return new InboxOutcome<TEntry>(null, IsNew: false, Closed: true);
            var taken = entry(head.Last + 1);
            var json = WorkflowJson.Serialize(taken);
            var outcome = await intake.AcceptAsync(
                RecordBatch.Of(collection, id,
                    HeadWrite(head with { Last = sequenceOf(taken) }, etag),
                    new RecordWrite.Insert(InboxRows.Id(kind, entryId), json),
                    new RecordWrite.Insert(InboxRows.Entry(sequenceOf(taken)), json)),
                nudges(sequenceOf(taken)),
                cancellationToken);
            if (outcome.Committed) return new InboxOutcome<TEntry>(taken, IsNew: true, head.Closed);
        }
    }

    /// <summary>Nudges again for an entry that stood already.</summary>
    public Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken) => intake.NudgeAsync(nudges, cancellationToken);

    /// <summary>The entry of an id; null when there is none.</summary>
    public Task<TEntry?> FindAsync(string id, string kind, string entryId, CancellationToken cancellationToken) =>
        store.ReadAsync<TEntry>(new RecordKey(collection, id, InboxRows.Id(kind, entryId)), cancellationToken);

    /// <summary>Entries after a sequence, in order, and whether there are more.</summary>
    public async Task<(IReadOnlyList<TEntry> Entries, bool More)> ReadAsync(string id, long after, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(
            new RecordRange(collection, id, InboxRows.Entry(after + 1), InboxRows.EntriesEnd, Limit: PageSize), cancellationToken);
        var length = 0;
        var fitting = page.Items.TakeWhile((item, at) => (length += item.Json.Length) <= PageCharacters || at == 0).ToList();
        return ([.. fitting.Select(item => item.Value<TEntry>())], page.Next is not null || fitting.Count < page.Items.Count);
    }

    /// <summary>Shuts the inbox of an ended process if everything in it has been read.</summary>
    public async Task<bool> CloseAsync(string id, long readUpTo, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (head, etag) = await HeadAsync(id, cancellationToken);
            if (head.Closed) return true;
            if (head.Last > readUpTo) return false;
            var outcome = await store.WriteAsync(RecordBatch.Of(collection, id, HeadWrite(head with { Closed = true }, etag)), cancellationToken);
            if (outcome.Committed) return true;
        }
    }

    private async Task<(InboxHead Head, string? ETag)> HeadAsync(string id, CancellationToken cancellationToken)
    {
        var stored = await store.GetAsync(new RecordKey(collection, id, InboxRows.Head), cancellationToken);
        return stored is null ? (new InboxHead(0, Closed: false), null) : (stored.Value<InboxHead>(), stored.ETag);
    }

    private static RecordWrite HeadWrite(InboxHead head, string? etag) => etag is null
        ? new RecordWrite.Insert(InboxRows.Head, WorkflowJson.Serialize(head))
        : new RecordWrite.Replace(InboxRows.Head, WorkflowJson.Serialize(head), etag);

    private sealed record InboxHead(long Last, bool Closed);
}

/// <param name="Entry">The entry as stored: the new one, or the one that had the id before; null when nothing was taken.</param>
/// <param name="Closed">The process had ended.</param>
public sealed record InboxOutcome<TEntry>(TEntry? Entry, bool IsNew, bool Closed)
    where TEntry : class;

/// <summary>Rows of an inbox within the partition of its process.</summary>
internal static class InboxRows
{
    public const string Head = "inbox";
    public const string EntriesEnd = "in~a";

    public static string Entry(long sequence) => "in~" + sequence.ToString("D10", CultureInfo.InvariantCulture);

    public static string Id(string kind, string id) => $"id~{kind}~{id}";
}
