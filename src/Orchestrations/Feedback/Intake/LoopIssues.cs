using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Which loop an issue goes on with.</summary>
public sealed class LoopIssues(IRecordStore store)
{
    public const string Collection = "feedbackIssues";
    private const string Row = "loop";

    /// <summary>Repeatable.</summary>
    public Task RememberAsync(string issueId, string feedbackId, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(Collection, issueId, new RecordWrite.Upsert(Row, WorkflowJson.Serialize(new LoopOfIssue(feedbackId)))), cancellationToken);

    /// <summary>Null: the issue is no loop's.</summary>
    public async Task<string?> FindAsync(string issueId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<LoopOfIssue>(new RecordKey(Collection, issueId, Row), cancellationToken))?.FeedbackId;

    /// <summary>Repeatable.</summary>
    public Task RemoveAsync(string issueId, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(Collection, issueId, new RecordWrite.Delete(Row)), cancellationToken);

    private sealed record LoopOfIssue(string FeedbackId);
}
