using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.LocalRuntime.Engine;
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

/// <summary>The host can serve while its runtime can write.</summary>
internal sealed class LocalReadiness(EmbeddedRuntime runtime) : IReadinessProbe
{
    public Task<Readiness> CheckAsync(CancellationToken cancellationToken = default)
    {
        var health = runtime.Health;
        return Task.FromResult(new Readiness(health.Ready, health.Reason));
    }
}
