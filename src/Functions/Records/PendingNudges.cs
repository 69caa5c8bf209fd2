using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Functions.Records;

/// <summary>Nudges that are owed, written before the record they follow from, so that a crash between record and nudge leaves a
/// trace the watchdog finds. Oldest first.</summary>
public sealed class PendingNudges(IRecordStore records, TimeProvider time)
{
    private const string Collection = "nudges";
    private const string Partition = "pending";
    private const int PageSize = 100;

    /// <summary>Notes what will be owed once <paramref name="batch"/> has been written.</summary>
    /// <returns>The note's row, for <see cref="SettleAsync"/>.</returns>
    public async Task<string> NoteAsync(RecordBatch batch, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken)
    {
        var note = PendingNudge.Of(batch, nudges);
        var json = WorkflowJson.Serialize(note);
        var row = $"{RowKeys.Ascending(Now())}~{RowKeys.Digest(json)}";
        await records.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Upsert(row, json)), cancellationToken);
        return row;
    }

    /// <summary>The nudges have been given, or the record was refused: nothing is owed.</summary>
    public Task SettleAsync(string row, CancellationToken cancellationToken) =>
        records.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Delete(row)), cancellationToken);

    /// <summary>Gives the nudges of notes older than an age whose record stands, and settles these notes; at most one page.</summary>
    /// <returns>Notes whose nudges were owed.</returns>
    public async Task<int> GiveOverdueAsync(Duration age, Func<IReadOnlyList<Nudge>, Task> give, CancellationToken cancellationToken)
    {
        var page = await records.QueryAsync(
            new RecordRange(Collection, Partition, To: RowKeys.Ascending(Now() - age), Limit: PageSize), cancellationToken);
        var owed = 0;
        foreach (var item in page.Items)
        {
            var note = WorkflowJson.Deserialize<PendingNudge>(item.Json)!;
            if (await note.IsOwedAsync(records, cancellationToken))
            {
                await give([.. note.Nudges.Select(static nudge => nudge.ToNudge())]);
                owed++;
            }

            await SettleAsync(item.Key.Row, cancellationToken);
        }

        return owed;
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
