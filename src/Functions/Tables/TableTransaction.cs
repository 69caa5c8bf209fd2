using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>One batch as one transaction of the service. The SDK repeats a call whose answer was lost; a mark in every row tells a
/// conflict with somebody else from meeting one's own first try.</summary>
internal sealed class TableTransaction
{
    /// <summary>Bytes of values one transaction may have; the service takes 4 MiB, a part of which is left for keys, names and the lines between.</summary>
    public const int MaxBytes = (4 * 1024 * 1024) - (384 * 1024);

    private const string ETagPrefix = "W/\"";
    private const int NotFound = 404;
    private const int AlreadyExists = 409;
    private const int NoMatch = 412;

    private readonly RecordBatch batch;
    private readonly string mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    private readonly List<(RecordWrite Write, TableTransactionAction Action)> actions;

    /// <exception cref="PayloadTooLargeException">A value, or the batch, is larger than the service takes.</exception>
    public TableTransaction(RecordBatch batch)
    {
        this.batch = batch;
        actions = [.. batch.Writes.Select(write => (write, ActionOf(write)))];
        var bytes = batch.Writes.Sum(static write => SentBytes(JsonOf(write)));
        if (bytes > MaxBytes) throw new PayloadTooLargeException($"A batch of {batch.Writes.Count} records of '{batch.Partition}'", bytes, MaxBytes);
    }

    public async Task<WriteOutcome> RunAsync(TableClient table, CancellationToken cancellationToken)
    {
        // Most rows that are deleted are there: whether they are is asked only after the service has missed one.
        var look = actions.Exists(static one => one.Write is RecordWrite.Delete { ETag: { } etag } && IsForeign(etag));
        while (true)
        {
            if (await ForeignETagAsync(table, cancellationToken) is { } refused) return refused;
            var sent = look ? await WithoutMissingAsync(table, cancellationToken) : actions;
            if (sent.Count == 0) return WriteOutcome.Success;
            try
            {
                await table.SubmitTransactionAsync(sent.Select(static one => one.Action), cancellationToken);
                return WriteOutcome.Success;
            }
            catch (TableTransactionFailedException failed) when (failed.Status is NotFound or AlreadyExists or NoMatch && failed.FailedTransactionActionIndex is { } index)
            {
                var write = sent[index].Write;

                look = write is RecordWrite.Delete && failed.Status == NotFound;
                if (look) continue;
                if (await IsOursAsync(table, cancellationToken)) return WriteOutcome.Success;
                return new WriteOutcome(false, write.Row, ConflictOf(failed.Status));
            }
        }
    }

    /// <summary>Bytes of a value within a request: JSON in JSON, where a quote or a Korean letter costs six.</summary>
    public static int SentBytes(string json) => JsonEncodedText.Encode(json).EncodedUtf8Bytes.Length;

    private TableTransactionAction ActionOf(RecordWrite write) => write switch
    {
        RecordWrite.Insert insert => new(TableTransactionActionType.Add, Entity(insert.Row, insert.Json)),
        RecordWrite.Replace replace => new(TableTransactionActionType.UpdateReplace, Entity(replace.Row, replace.Json), new ETag(replace.ETag)),
        RecordWrite.Upsert upsert => new(TableTransactionActionType.UpsertReplace, Entity(upsert.Row, upsert.Json)),
        RecordWrite.Delete delete => new(TableTransactionActionType.Delete, new TableEntity(batch.Partition, delete.Row), delete.ETag is { } etag ? new ETag(etag) : ETag.All),
        _ => throw new InvalidOperationException($"A record write is one of four, not {write.GetType().Name}."),
    };

    private TableEntity Entity(string row, string json) => RecordEntity.Write(batch.Partition, row, json, mark);

    /// <summary>A text that is no ETag of the service would be refused as malformed: it matches no version.</summary>
    private async Task<WriteOutcome?> ForeignETagAsync(TableClient table, CancellationToken cancellationToken)
    {
        foreach (var write in batch.Writes)
        {
            if (ETagOf(write) is not { } etag || !IsForeign(etag)) continue;
            if (await ExistsAsync(table, write.Row, cancellationToken)) return new WriteOutcome(false, write.Row, WriteConflict.Changed);
            if (write is RecordWrite.Replace) return new WriteOutcome(false, write.Row, WriteConflict.Missing);
        }

        return null;
    }

    /// <summary>The service fails a transaction that deletes a row that is not there; the port does not.</summary>
    private async Task<List<(RecordWrite Write, TableTransactionAction Action)>> WithoutMissingAsync(TableClient table, CancellationToken cancellationToken)
    {
        var deletes = actions.Where(static one => one.Write is RecordWrite.Delete).ToList();
        if (deletes.Count == 0) return actions;
        var there = await Task.WhenAll(deletes.Select(one => ExistsAsync(table, one.Write.Row, cancellationToken)));
        var missing = deletes.Where((_, at) => !there[at]).Select(static one => one.Write).ToHashSet();
        return [.. actions.Where(one => !missing.Contains(one.Write))];
    }

    private async Task<bool> ExistsAsync(TableClient table, string row, CancellationToken cancellationToken) =>
        (await table.GetEntityIfExistsAsync<TableEntity>(batch.Partition, row, [RecordEntity.Mark], cancellationToken)).HasValue;

    /// <summary>Whether an earlier try of this very transaction wrote it. All of it is written or none: one row tells.</summary>
    private async Task<bool> IsOursAsync(TableClient table, CancellationToken cancellationToken)
    {
        if (batch.Writes.FirstOrDefault(static write => write is not RecordWrite.Delete) is not { } written) return false;
        var found = await table.GetEntityIfExistsAsync<TableEntity>(batch.Partition, written.Row, [RecordEntity.Mark], cancellationToken);
        return found.HasValue && found.Value!.GetString(RecordEntity.Mark) == mark;
    }

    private static bool IsForeign(string etag) => !etag.StartsWith(ETagPrefix, StringComparison.Ordinal);

    private static WriteConflict ConflictOf(int status) => status switch
    {
        AlreadyExists => WriteConflict.Exists,
        NoMatch => WriteConflict.Changed,
        _ => WriteConflict.Missing,
    };

    private static string? ETagOf(RecordWrite write) => write switch
    {
        RecordWrite.Replace replace => replace.ETag,
        RecordWrite.Delete delete => delete.ETag,
        _ => null,
    };

    private static string JsonOf(RecordWrite write) => write switch
    {
        RecordWrite.Insert insert => insert.Json,
        RecordWrite.Replace replace => replace.Json,
        RecordWrite.Upsert upsert => upsert.Json,
        _ => string.Empty,
    };
}
