using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>Finds a staff member by the id they sign in with, without looking through all of them. A row left over is harmless.</summary>
internal sealed class SignInIndex(IRecordStore store)
{
    private const string Collection = "staffSignIn";
    private const string Partition = "all";

    public Task PutAsync(string signInId, string staffId, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Upsert(RowOf(signInId), WorkflowJson.Serialize(new SignInRow(staffId)))), cancellationToken);

    public async Task<string?> FindAsync(string signInId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<SignInRow>(KeyOf(signInId), cancellationToken))?.StaffId;

    /// <summary>Unless it is somebody else's by now.</summary>
    public async Task RemoveAsync(string signInId, string staffId, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(KeyOf(signInId), cancellationToken) is { } stored && stored.Value<SignInRow>().StaffId == staffId)
            await store.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Delete(stored.Key.Row, stored.ETag)), cancellationToken);
    }

    private static RecordKey KeyOf(string signInId) => new(Collection, Partition, RowOf(signInId));

    // Object ids are GUIDs, which are written in either case.
    private static string RowOf(string signInId) => signInId.ToLowerInvariant();

    private sealed record SignInRow(string StaffId);
}
