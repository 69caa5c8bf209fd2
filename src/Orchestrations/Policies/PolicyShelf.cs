using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Policies;

/// <summary>Keeps the policy that was applied by hand, one a profile, and which preview was agreed to.</summary>
public sealed class PolicyShelf(IRecordStore store)
{
    public const string Collection = "policies";
    private const string Applied = "applied";
    private const string Run = "run";

    public Task<StoredPolicy?> AppliedAsync(string profile, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredPolicy>(new RecordKey(Collection, profile, Applied), cancellationToken);

    public Task<PolicyRun?> RunAsync(string profile, CancellationToken cancellationToken) =>
        store.ReadAsync<PolicyRun>(new RecordKey(Collection, profile, Run), cancellationToken);

    /// <summary>Notes an apply, and its policy where it is a new one.</summary>
    /// <returns>False when another policy of its version, or a later one, came first: nothing was written.</returns>
    public async Task<bool> TakeAsync(string profile, StoredPolicy? policy, PolicyRun run, CancellationToken cancellationToken)
    {
        var note = new RecordWrite.Upsert(Run, WorkflowJson.Serialize(run));
        while (true)
        {
            var known = policy is null ? null : await store.GetAsync(new RecordKey(Collection, profile, Applied), cancellationToken);
            if (policy is not null && known?.Value<StoredPolicy>() is { } before && before.Version >= policy.Version && before.Hash != policy.Hash) return false;
            RecordWrite? write = policy is null
                ? null
                : known is null ? new RecordWrite.Insert(Applied, WorkflowJson.Serialize(policy)) : new RecordWrite.Replace(Applied, WorkflowJson.Serialize(policy), known.ETag);
            RecordWrite[] writes = write is null ? [note] : [write, note];
            if ((await store.WriteAsync(new RecordBatch(Collection, profile, writes), cancellationToken)).Committed) return true;
        }
    }
}
