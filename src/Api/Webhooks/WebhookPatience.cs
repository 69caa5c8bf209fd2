namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>How long a webhook's sender is kept waiting for storage.</summary>
/// <param name="Time">Null, as hosts have it: this machine's time also where business time is virtual, because the sender's clock is real.</param>
internal sealed record WebhookPatience(TimeProvider? Time = null)
{
    /// <summary>Then the answer is 503 and the sender tries again.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <exception cref="TimeoutException">It took longer.</exception>
    public Task<T> WaitAsync<T>(Task<T> work, CancellationToken cancellationToken) =>
        Time is null ? work.WaitAsync(Limit, cancellationToken) : work.WaitAsync(Limit, Time, cancellationToken);
}
