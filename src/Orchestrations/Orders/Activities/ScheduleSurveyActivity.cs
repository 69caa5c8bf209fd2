using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

/// <summary>A survey announced at delivery (FBK-1).</summary>
public sealed record ScheduleSurvey
{
    /// <summary>One an order, e.g. <c>survey~K-1042</c> (ruling 4).</summary>
    public required string SurveyId { get; init; }

    public required string OrderId { get; init; }

    public required string ClientId { get; init; }

    public required Instant DueAt { get; init; }
}

/// <summary>Records when an order's survey is due, once. The survey process starts from this record.</summary>
public sealed class ScheduleSurveyActivity(IRecordStore store) : Activity<ScheduleSurvey, Nothing>
{
    public const string Collection = "surveys";

    public override async Task<Nothing> RunAsync(ScheduleSurvey input, CancellationToken cancellationToken)
    {
        // A refused insert means a repeat: the first announcement stands.
        await store.WriteAsync(RecordBatch.Of(Collection, "all", new RecordWrite.Insert(input.SurveyId, WorkflowJson.Serialize(input))), cancellationToken);
        return Nothing.Value;
    }
}
