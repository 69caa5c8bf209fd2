using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Api.SignIn;

/// <summary>The one personal key of each staff member, as its hash: a row by staff id that counts, and one by hash that says whose it is.</summary>
internal sealed class SignInKeys(IRecordStore store)
{
    private const string Collection = "signInKeys";
    private const string Partition = "all";

    /// <summary>Gives somebody a key; the one they had, and every session it opened, is worthless from then on.</summary>
    public async Task ReplaceAsync(string staffId, string key, Instant at, CancellationToken cancellationToken)
    {
        var kept = new SignInKey(staffId, SignInSecret.HashOf(key), at);
        var json = WorkflowJson.Serialize(kept);
        while (true)
        {
            var stored = await store.GetAsync(KeyOf(staffId), cancellationToken);
            List<RecordWrite> writes = [stored is null ? new RecordWrite.Insert(RowOf(staffId), json) : new RecordWrite.Replace(RowOf(staffId), json, stored.ETag)];
            writes.Add(new RecordWrite.Upsert(HashRowOf(kept.Sha256), json));
            if (stored is not null) writes.Add(new RecordWrite.Delete(HashRowOf(WorkflowJson.Deserialize<SignInKey>(stored.Json)!.Sha256)));
            if ((await store.WriteAsync(new RecordBatch(Collection, Partition, writes), cancellationToken)).Committed) return;
        }
    }

    /// <summary>Whose key this is; null for one nobody has.</summary>
    public async Task<string?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = SignInSecret.HashOf(key);
        return await ReadAsync(new RecordKey(Collection, Partition, HashRowOf(hash)), cancellationToken) is { } found
            && await GetAsync(found.StaffId, cancellationToken) is { } kept
            && SignInSecret.IsSame(kept.Sha256, hash)
                ? kept.StaffId
                : null;
    }

    /// <summary>Null for who was given none.</summary>
    public Task<SignInKey?> GetAsync(string staffId, CancellationToken cancellationToken) => ReadAsync(KeyOf(staffId), cancellationToken);

    private async Task<SignInKey?> ReadAsync(RecordKey key, CancellationToken cancellationToken) =>
        await store.GetAsync(key, cancellationToken) is { } stored ? WorkflowJson.Deserialize<SignInKey>(stored.Json) : null;

    private static RecordKey KeyOf(string staffId) => new(Collection, Partition, RowOf(staffId));

    private static string RowOf(string staffId) => $"id~{staffId}";

    private static string HashRowOf(string hash) => $"hash~{hash}";
}

/// <param name="Sha256">64 hexadecimal digits.</param>
internal sealed record SignInKey(string StaffId, string Sha256, Instant GivenAt);
