using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Schedules;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Makes sure at the start that every schedule's singleton runs; while storage fails it tries again.</summary>
internal sealed class ScheduleStart(ScheduleKeeper keeper, IOrchestrationClient client, ILogger<ScheduleStart> logger) : BackgroundService
{
    private bool done;

    /// <summary>Before the host says that it is ready, if storage allows.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!done)
        {
            await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await keeper.EnsureAsync(client, cancellationToken);
            done = true;
        }
        catch (Exception exception) when (exception is IUnavailable)
        {
            logger.LogWarning("Schedules cannot be started just now: {Reason}", exception.Message);
        }
    }
}
