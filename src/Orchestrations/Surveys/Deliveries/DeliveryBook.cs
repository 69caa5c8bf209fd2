using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>Writes what became of stored responses.</summary>
public sealed class DeliveryBook(IRecordStore store, DeliveryBoard board)
{
    public Task<TypeformRow?> FindAsync(string formId, string token, CancellationToken cancellationToken) =>
        store.ReadAsync<TypeformRow>(TypeformKeys.Of(formId, token), cancellationToken);

    /// <summary>A survey has decided on a response. Repeatable.</summary>
    public Task JudgeAsync(JudgedResponse judged, string surveyId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var state = judged.Verdict switch
        {
            ResponseVerdict.Counted => DeliveryState.Counted,
            ResponseVerdict.Duplicate => DeliveryState.Duplicate,
            ResponseVerdict.Late => DeliveryState.Late,
            ResponseVerdict.OtherForm => DeliveryState.OtherForm,
            _ => throw new InvalidOperationException($"There is no verdict {judged.Verdict}."),
        };
        return SetAsync(
            judged.FormId, judged.Token,
            row => new DeliveryVerdict(state, DeliveryTexts.Of(judged.Verdict), surveyId, row.Verdict?.Form, row.Verdict?.LeftOut ?? [], 0),
            cancellationToken);
    }

    /// <summary>Writes a verdict unless a survey has decided before, and shows it in the lists.</summary>
    /// <returns>What stands there then; null when the response is gone.</returns>
    internal async Task<DeliveryVerdict?> SetAsync(string formId, string token, Func<TypeformRow, DeliveryVerdict> verdict, CancellationToken cancellationToken)
    {
        var key = TypeformKeys.Of(formId, token);
        while (await store.GetAsync(key, cancellationToken) is { } stored)
        {
            var row = stored.Value<TypeformRow>();
            var next = verdict(row) with { Revision = (row.Verdict?.Revision ?? 0) + 1 };
            if (row.Verdict is { } known && (known.IsFinal || known.Says(next)))
            {
                // Shown again: a crash may have come between the two.
                await board.PublishAsync(row, known, cancellationToken);
                return known;
            }

            var json = WorkflowJson.Serialize(row with { Verdict = next });
            if (!(await store.WriteAsync(RecordBatch.Of(key.Collection, key.Partition, new RecordWrite.Replace(key.Row, json, stored.ETag)), cancellationToken)).Committed) continue;
            await board.PublishAsync(row, next, cancellationToken);
            return next;
        }

        return null;
    }
}
