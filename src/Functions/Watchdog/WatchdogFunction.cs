using Kyndof.Workflows.Functions.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Watchdog;

/// <summary>The one timer trigger: everything else that waits is a durable timer.</summary>
public sealed class WatchdogFunction(WatchdogRound round, DurableClientAccessor clients, ILogger<WatchdogFunction> logger)
{
    [Function("Watchdog")]
    public Task RunAsync([TimerTrigger("%" + WatchdogOptions.ScheduleSetting + "%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        clients.Set(client);
        if (timer.IsPastDue) logger.LogWarning("The watchdog runs late");
        return round.RunAsync(cancellationToken);
    }
}
