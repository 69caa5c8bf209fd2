using System.Globalization;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Everything that came in for one order, numbered without gaps, each id once (ORD-10). Durable before it is answered;
/// the event that follows is only a nudge.</summary>
public sealed class OrderInbox(IRecordStore store, IIntake intake)
{
    /// <summary>Entries one read brings, at most.</summary>
    private const int PageSize = 100;

    /// <summary>Characters one read brings, unless its first entry alone is longer: a step's answer has its limit.</summary>
    private const int PageCharacters = 300_000;

    /// <summary>Adds an entry under its id unless the id is known.</summary>
    /// <param name="kind">Separates ids of milestones, amendments, choices.</param>
    /// <param name="entry">Builds the entry for its sequence.</param>
    /// <param name="nudges">Nudges for the sequence it got.</param>
    /// <param name="alsoWhenClosed">Kept for the record when the order has ended; otherwise nothing is added then.</param>
    public async Task<InboxOutcome> AppendAsync(
        string orderId, string kind, string id, Func<long, Arrival> entry, Func<long, IReadOnlyList<Nudge>> nudges, CancellationToken cancellationToken, bool alsoWhenClosed = false)
    {
        while (true)
        {
            if (await FindAsync(orderId, kind, id, cancellationToken) is { } known)
                return new InboxOutcome(known, IsNew: false, Closed: (await HeadAsync(orderId, cancellationToken)).Head.Closed);
            var (head, etag) = await HeadAsync(orderId, cancellationToken);
            if (head.Closed && !alsoWhenClosed) return new InboxOutcome(null, IsNew: false, Closed: true);
            var arrival = entry(head.Last + 1);
            var json = WorkflowJson.Serialize(arrival);
            var outcome = await intake.AcceptAsync(
                RecordBatch.Of(OrderRows.Collection, orderId,
                    HeadWrite(head with { Last = arrival.Sequence }, etag),
                    new RecordWrite.Insert(OrderRows.Id(kind, id), json),
                    new RecordWrite.Insert(OrderRows.Entry(arrival.Sequence), json)),
                nudges(arrival.Sequence),
                cancellationToken);
            if (outcome.Committed) return new InboxOutcome(arrival, IsNew: true, head.Closed);
        }
    }

    /// <summary>Nudges again for an entry that stood already.</summary>
    public Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken) => intake.NudgeAsync(nudges, cancellationToken);

    /// <summary>The entry of an id; null when there is none.</summary>
    public Task<Arrival?> FindAsync(string orderId, string kind, string id, CancellationToken cancellationToken) =>
        store.ReadAsync<Arrival>(new RecordKey(OrderRows.Collection, orderId, OrderRows.Id(kind, id)), cancellationToken);

    /// <summary>Entries after a sequence, in order, and whether there are more.</summary>
    public async Task<(IReadOnlyList<Arrival> Entries, bool More)> ReadAsync(string orderId, long after, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(
            new RecordRange(OrderRows.Collection, orderId, OrderRows.Entry(after + 1), OrderRows.EntriesEnd, Limit: PageSize), cancellationToken);
        var length = 0;
        var fitting = page.Items.TakeWhile((item, at) => (length += item.Json.Length) <= PageCharacters || at == 0).ToList();
        return ([.. fitting.Select(item => item.Value<Arrival>())], page.Next is not null || fitting.Count < page.Items.Count);
    }

    /// <summary>Shuts the inbox of an ended order if everything in it has been read.</summary>
    public async Task<bool> CloseAsync(string orderId, long readUpTo, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (head, etag) = await HeadAsync(orderId, cancellationToken);
            if (head.Closed) return true;
            if (head.Last > readUpTo) return false;
            var outcome = await store.WriteAsync(RecordBatch.Of(OrderRows.Collection, orderId, HeadWrite(head with { Closed = true }, etag)), cancellationToken);
            if (outcome.Committed) return true;
        }
    }

    private async Task<(InboxHead Head, string? ETag)> HeadAsync(string orderId, CancellationToken cancellationToken)
    {
        var stored = await store.GetAsync(new RecordKey(OrderRows.Collection, orderId, OrderRows.Head), cancellationToken);
        return stored is null ? (new InboxHead(0, Closed: false), null) : (stored.Value<InboxHead>(), stored.ETag);
    }

    private static RecordWrite HeadWrite(InboxHead head, string? etag) => etag is null
        ? new RecordWrite.Insert(OrderRows.Head, WorkflowJson.Serialize(head))
        : new RecordWrite.Replace(OrderRows.Head, WorkflowJson.Serialize(head), etag);

    private sealed record InboxHead(long Last, bool Closed);
}

/// <param name="Arrival">The entry as stored: the new one, or the one that had the id before; null when the order had ended and took nothing.</param>
/// <param name="Closed">The order had ended.</param>
public sealed record InboxOutcome(Arrival? Arrival, bool IsNew, bool Closed);

/// <summary>Rows of one order's partition.</summary>
internal static class OrderRows
{
    public const string Collection = "orders";
    public const string Order = "order";
    public const string View = "view";
    public const string Head = "inbox";
    public const string EntriesEnd = "in~a";

    public static string Entry(long sequence) => "in~" + sequence.ToString("D10", CultureInfo.InvariantCulture);

    public static string Id(string kind, string id) => $"id~{kind}~{id}";
}
