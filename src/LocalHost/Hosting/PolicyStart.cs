using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Finds the policy that was applied by hand, before anything is taken in; one that cannot be read keeps the host from starting.</summary>
internal sealed class PolicyStart(PolicyInForce policies) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => policies.RefreshAsync(now: true, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
