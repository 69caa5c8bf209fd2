using System.Text.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>The inbox on records: a response and the start of its process are one intake, so that nothing stored is forgotten.</summary>
public sealed class TypeformInbox(IRecordStore store, IIntake intake) : ITypeformInbox
{
    /// <summary>Characters of a payload, *assumed*: well below a table entity's 512 Ki, and far above what people write.</summary>
    public const int LongestPayload = 256 * 1024;

    private const int MostDeliveries = 100;

    /// <summary>Each loss is another's delivery that was added, and no more than <see cref="MostDeliveries"/> are; above that something is wrong.</summary>
    private const int Tries = 2 * MostDeliveries;

    /// <inheritdoc/>
    public async Task<TypeformOutcome> KeepAsync(TypeformDelivery delivery, Instant receivedAt, CancellationToken cancellationToken = default)
    {
        if (Bounded(delivery.Payload) is not { } payload) return TypeformOutcome.TooLarge;
        var key = TypeformKeys.Of(delivery.FormId, delivery.Token);
        var arrival = new TypeformArrival(delivery.EventId, receivedAt);
        var row = new TypeformRow(
            delivery.FormId, delivery.Token, delivery.OrderId, delivery.SurveyId, receivedAt, delivery.SubmittedAt, [arrival], payload);
        var start = new Nudge.Start(
            TypeformKeys.Instance(delivery.FormId, delivery.Token), SurveyNames.ResponseOrchestration, new TypeformResponse { FormId = delivery.FormId, Token = delivery.Token });
        var inserted = await intake.AcceptAsync(RecordBatch.Of(key.Collection, key.Partition, new RecordWrite.Insert(key.Row, WorkflowJson.Serialize(row))), [start], cancellationToken);
        if (inserted.Committed) return TypeformOutcome.Stored;
        await AddAsync(key, arrival, cancellationToken);
        await intake.NudgeAsync([start], cancellationToken);
        return TypeformOutcome.Repeated;
    }

    private async Task AddAsync(RecordKey key, TypeformArrival arrival, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.GetAsync(key, cancellationToken) is not { } stored) break;
            var row = stored.Value<TypeformRow>();
            if (row.Deliveries.Count >= MostDeliveries || row.Deliveries.Any(known => known.EventId == arrival.EventId)) return;
            var json = WorkflowJson.Serialize(row with { Deliveries = [.. row.Deliveries, arrival] });
            if ((await store.WriteAsync(RecordBatch.Of(key.Collection, key.Partition, new RecordWrite.Replace(key.Row, json, stored.ETag)), cancellationToken)).Committed) return;
        }

        throw new IOException("A delivery could not be added to its response.");
    }

    /// <summary>The questions repeat what the form says, so they go first; without them it is either small enough or no answer.</summary>
    private static JsonElement? Bounded(JsonElement payload)
    {
        if (WorkflowJson.Serialize(payload).Length <= LongestPayload) return payload;
        var node = JsonObject.Create(payload)!;
        (node["form_response"] as JsonObject)?.Remove("definition");
        var rest = JsonSerializer.SerializeToElement(node);
        return WorkflowJson.Serialize(rest).Length <= LongestPayload ? rest : null;
    }
}
