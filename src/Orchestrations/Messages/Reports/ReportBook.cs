using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>Which message a provider's id belongs to, and the reports that came for it. Both lie in one partition: whichever of the two
/// is written second finds the first, so that no report is lost, however fast it comes.</summary>
public sealed class ReportBook(IRecordStore records)
{
    /// <summary>Collection of the pointers and reports; a partition per provider's id.</summary>
    public const string Collection = "deliveryReports";
    private const string MessageRow = "message";
    private const string Prefix = "report~";

    /// <summary>Reports of one message that are looked at when it is accepted; a provider sends one or two.</summary>
    private const int MaxWaiting = 100;

    /// <summary>The partition of a provider's id; null for ids of a provider that reports nothing: those who do give GUIDs.</summary>
    public static string? PartitionOf(string? providerId) => Guid.TryParse(providerId, out var id) ? id.ToString("D") : null;

    /// <summary>Row of a report: the same attempt with the same result is the same report.</summary>
    public static string RowOf(DeliveryReport report) => $"{Prefix}{RowKeys.Ascending(report.AttemptedAt)}~{report.Status}";

    /// <summary>Notes whose id this is. Repeatable.</summary>
    /// <returns>Nudges that begin the handling of reports which came before.</returns>
    public async Task<IReadOnlyList<Nudge>> LinkAsync(string? providerId, LedgerRow row, CancellationToken cancellationToken = default)
    {
        if (PartitionOf(providerId) is not { } partition) return [];
        var owner = new ReportedMessage(row.InstanceId, row.Key);
        await records.WriteAsync(RecordBatch.Of(Collection, partition, new RecordWrite.Upsert(MessageRow, WorkflowJson.Serialize(owner))), cancellationToken);
        var page = await records.QueryAsync(ReportsOf(partition), cancellationToken);
        return [.. page.Items.Select(item => Begin(owner, item.Value<DeliveryReport>()))];
    }

    /// <summary>The first reports about a provider's id.</summary>
    internal static RecordRange ReportsOf(string partition) => new(Collection, partition, Prefix, RowKeys.EndOf(Prefix), Limit: MaxWaiting);

    /// <summary>The message of a provider's id; null while none is known.</summary>
    internal Task<ReportedMessage?> OwnerAsync(string partition, CancellationToken cancellationToken) =>
        records.ReadAsync<ReportedMessage>(new RecordKey(Collection, partition, MessageRow), cancellationToken);

    internal static Nudge Begin(ReportedMessage owner, DeliveryReport report) => new Nudge.Start(
        MessageKeys.ReportInstanceId(owner.Key, RowOf(report)),
        MessageCatalog.HandleDeliveryReport,
        new HandleDeliveryReport(owner.InstanceId, owner.Key, report));

    internal sealed record ReportedMessage(string InstanceId, string Key);
}
