using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Which issues of a client were raised above their opening tier, newest first (ESC-3, ruling 17).</summary>
public sealed class IssueHistory(IRecordStore store)
{
    public const string Collection = "issueHistory";
    private const int Most = 100;

    /// <summary>Records that an issue was raised; again is harmless.</summary>
    public Task AddAsync(string clientId, string issueId, Instant raisedAt, CancellationToken cancellationToken) => store.WriteAsync(
        RecordBatch.Of(Collection, clientId, new RecordWrite.Upsert(RowOf(issueId, raisedAt), WorkflowJson.Serialize(new RaisedIssue(issueId, raisedAt)))), cancellationToken);

    /// <summary>Forgets that an issue was raised. Repeatable.</summary>
    public Task RemoveAsync(string clientId, string issueId, Instant raisedAt, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(Collection, clientId, new RecordWrite.Delete(RowOf(issueId, raisedAt))), cancellationToken);

    /// <summary>When the client's other issues were raised since an instant.</summary>
    public async Task<IReadOnlyList<Instant>> RaisedAsync(string clientId, string exceptIssueId, Instant since, CancellationToken cancellationToken)
    {
        var page = await store.ReadPageAsync<RaisedIssue>(
            new RecordRange(Collection, clientId, To: RowKeys.EndOf(RowKeys.Descending(since)), Limit: Most), cancellationToken);
        return [.. page.Items.Where(raised => raised.IssueId != exceptIssueId).Select(raised => raised.At)];
    }

    private static string RowOf(string issueId, Instant raisedAt) => $"{RowKeys.Descending(raisedAt)}~{issueId}";

    private sealed record RaisedIssue(string IssueId, Instant At);
}
