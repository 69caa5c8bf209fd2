using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Kyndof.Workflows.Api.SignIn;

/// <summary>Counts wrong keys a person. A try is counted before the key is looked at, so that many at once are not more than allowed.</summary>
internal sealed class SignInTries(IRecordStore store, IOptions<WorkflowApiOptions> options)
{
    private const string Collection = "signInTries";
    private const string Partition = "all";

    /// <summary>Counts a try.</summary>
    /// <returns>How long to wait when there were too many; null: it may be made.</returns>
    public async Task<Duration?> TakeAsync(string staffId, Instant now, CancellationToken cancellationToken)
    {
        var within = Duration.FromTimeSpan(options.Value.SignInTriesWithin);
        while (true)
        {
            var stored = await store.GetAsync(new RecordKey(Collection, Partition, staffId), cancellationToken);
            var tries = stored is null ? null : WorkflowJson.Deserialize<Tries>(stored.Json);
            if (tries is null || now >= tries.Since + within) tries = new Tries(now, 0);
            if (tries.Count >= options.Value.SignInTries) return tries.Since + within - now;
            var json = WorkflowJson.Serialize(tries with { Count = tries.Count + 1 });
            RecordWrite write = stored is null ? new RecordWrite.Insert(staffId, json) : new RecordWrite.Replace(staffId, json, stored.ETag);
            if ((await store.WriteAsync(RecordBatch.Of(Collection, Partition, write), cancellationToken)).Committed) return null;
        }
    }

    /// <summary>The right key came: earlier wrong ones are forgotten.</summary>
    public Task ForgetAsync(string staffId, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Delete(staffId)), cancellationToken);

    private sealed record Tries(Instant Since, int Count);
}
