using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.LocalRuntime.Changes;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using NodaTime;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>The API's virtual clock over the embedded runtime's.</summary>
internal sealed class LocalVirtualClock(EmbeddedRuntime runtime) : IVirtualClock
{
    public Instant Now => runtime.Time.Now;

    public async Task<ClockOutcome> AdvanceToAsync(Instant to, CancellationToken cancellationToken = default)
    {
        if (to < runtime.Time.Now) return ClockOutcome.GoesBack;
        await runtime.AdvanceToAsync(to, cancellationToken);
        return ClockOutcome.Advanced;
    }
}

/// <summary>What the runtime writes, for the pages that are open.</summary>
internal sealed class LocalChangeFeed(EmbeddedRuntime runtime) : IChangeFeed
{
    public bool ClockJumps => runtime.Time is VirtualTime;

    public long Sequence => runtime.Changes.Commit;

    public IChangeListener? Listen(int most) => runtime.Changes.Listen(most) is { } listener ? new Listener(listener) : null;

    private sealed class Listener(ChangeListener listener) : IChangeListener
    {
        public async Task<Change?> NextAsync(CancellationToken cancellationToken = default) =>
            await listener.NextAsync(cancellationToken) is { } change ? new Change(change.Commit, change.Collections) : null;

        public void Dispose() => listener.Dispose();
    }
}

/// <summary>The host can serve while its runtime can write.</summary>
internal sealed class LocalReadiness(EmbeddedRuntime runtime) : IReadinessProbe
{
    public Task<Readiness> CheckAsync(CancellationToken cancellationToken = default)
    {
        var health = runtime.Health;
        return Task.FromResult(new Readiness(health.Ready, health.Reason));
    }
}
