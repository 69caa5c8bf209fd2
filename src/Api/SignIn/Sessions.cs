using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Kyndof.Workflows.Api.SignIn;

/// <summary>Who is signed in here, a row a session under the hash of its secret. It ends when its time is over, when it is ended, and when
/// its owner is given another key.</summary>
internal sealed class Sessions(IRecordStore store, SignInKeys keys, IOptions<WorkflowApiOptions> options)
{
    private const string Collection = "sessions";
    private const int Page = 100;

    /// <summary>Begins a session and removes this person's that are over.</summary>
    public async Task<(string Secret, Instant ExpiresAt)> BeginAsync(SignInKey key, Instant now, CancellationToken cancellationToken)
    {
        var secret = SignInSecret.New();
        var session = new Session(key.StaffId, now, now + Duration.FromTimeSpan(options.Value.SessionLifetime), key.Sha256);
        var write = new RecordWrite.Insert(SignInSecret.HashOf(secret), WorkflowJson.Serialize(session));
        await store.WriteAsync(RecordBatch.Of(Collection, key.StaffId, write), cancellationToken);
        await RemoveEndedAsync(key, now, cancellationToken);
        return (secret, session.ExpiresAt);
    }

    /// <summary>One that is over is removed when it is seen.</summary>
    public async Task<bool> IsOpenAsync(string staffId, string secret, Instant now, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(KeyOf(staffId, secret), cancellationToken) is not { } stored) return false;
        if (await keys.GetAsync(staffId, cancellationToken) is { } key && Read(stored).IsOpen(key, now)) return true;
        await EndAsync(staffId, secret, cancellationToken);
        return false;
    }

    /// <summary>Ends a session. Repeatable.</summary>
    public Task EndAsync(string staffId, string secret, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(Collection, staffId, new RecordWrite.Delete(SignInSecret.HashOf(secret))), cancellationToken);

    private async Task RemoveEndedAsync(SignInKey key, Instant now, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new RecordRange(Collection, key.StaffId, Limit: Page), cancellationToken);
        List<RecordWrite> ended = [.. page.Items.Where(stored => !Read(stored).IsOpen(key, now)).Select(stored => new RecordWrite.Delete(stored.Key.Row))];
        if (ended.Count > 0) await store.WriteAsync(new RecordBatch(Collection, key.StaffId, ended), cancellationToken);
    }

    private static Session Read(StoredRecord stored) => WorkflowJson.Deserialize<Session>(stored.Json)!;

    private static RecordKey KeyOf(string staffId, string secret) => new(Collection, staffId, SignInSecret.HashOf(secret));

    /// <param name="KeySha256">The key it was opened with.</param>
    private sealed record Session(string StaffId, Instant BeganAt, Instant ExpiresAt, string KeySha256)
    {
        public bool IsOpen(SignInKey key, Instant now) => now < ExpiresAt && SignInSecret.IsSame(KeySha256, key.Sha256);
    }
}
