using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>Where the ledger's rows are found again. An index row only points: it is written before the row it points to
/// and removed after, so one too many is possible after a crash, one too few is not; readers check the row itself.</summary>
internal static class LedgerIndex
{
    public const string Rows = "messages";
    public const string Plans = "messageContents";
    public const string Pointers = "messageIndex";

    /// <summary>Partitions by state; planned and sending share one, so that the common way costs fewer writes.</summary>
    public static IReadOnlyList<string> StatePartitions { get; } =
        [.. Enum.GetValues<MessageState>().Select(StatePartition).Distinct(StringComparer.Ordinal)];

    public static RecordKey RowKey(string instanceId, string key) => new(Rows, instanceId, key);

    public static RecordKey PlanKey(string key) => new(Plans, key, "plan");

    public static string ClientPartition(string clientId) => "client~" + clientId;

    public static string StatePartition(MessageState state) => state switch
    {
        MessageState.Planned or MessageState.Sending => "state~open",
        MessageState.Held => "state~held",
        MessageState.Accepted => "state~accepted",
        MessageState.Delivered => "state~delivered",
        MessageState.Bounced => "state~bounced",
        MessageState.Failed => "state~failed",
        MessageState.OutcomeUnknown => "state~outcomeUnknown",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such message state"),
    };

    /// <summary>Pointers sort newest first by the time of planning, then by key.</summary>
    public static string PointerRow(Instant plannedAt, string key) => $"{RowKeys.Descending(plannedAt)}~{key}";

    public static string PointerRow(LedgerRow row) => PointerRow(row.PlannedAt, row.Key);

    public static RecordBatch Point(string partition, LedgerRow row) =>
        RecordBatch.Of(Pointers, partition, new RecordWrite.Upsert(PointerRow(row), WorkflowJson.Serialize(new Pointer(row.InstanceId, row.Key))));

    /// <param name="etag">Of the pointer before the row moved away: should the row have moved back since, the pointer stays.</param>
    public static RecordBatch Unpoint(string partition, LedgerRow row, string etag) =>
        RecordBatch.Of(Pointers, partition, new RecordWrite.Delete(PointerRow(row), etag));

    public sealed record Pointer(string InstanceId, string Key);
}
