using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Shows instances that stopped as failed: they cannot say so themselves any more. Told by the engine as it happens;
/// at the start it looks for those whose stop it was not told of. Repeatable; while storage fails it tries again.</summary>
internal sealed class StoppedInstances(IOrchestrationClient client, InstanceBoard board, EngineTime time, ILogger<StoppedInstances> logger)
    : BackgroundService, IInstanceObserver
{
    private const int PageSize = 500;
    private static readonly OrchestrationStatus[] Stops = [OrchestrationStatus.Failed, OrchestrationStatus.Quarantined, OrchestrationStatus.Terminated];

    public Task StoppedAsync(StoppedInstance stopped, CancellationToken cancellationToken)
    {
        // The engine itself logs a quarantine, and an operator knows what they terminated.
        if (stopped.Status == OrchestrationStatus.Failed) logger.LogError("Instance {InstanceId} failed: {Reason}", stopped.InstanceId, stopped.Reason);

        // Even while the runtime stops there is time for the write, though not for waiting.
        return UntilStoredAsync(() => ShowAsync(stopped.InstanceId, CancellationToken.None), cancellationToken);
    }

    /// <summary>Shows one instance as failed if it has stopped; one that is not listed, or is listed as ended, stays as it is.</summary>
    public async Task ShowAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await board.GetAsync(instanceId, cancellationToken) is not { } row || row.State.HasEnded()) return;
        if (await client.GetAsync(instanceId, cancellationToken: cancellationToken) is { } instance && Stops.Contains(instance.Status))
            await board.SetStateAsync(instanceId, InstanceState.Failed, time.Now, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await UntilStoredAsync(() => ShowAllAsync(stoppingToken), stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Instances that stopped before this start could not be shown; the next start tries again.");
        }
    }

    private async Task ShowAllAsync(CancellationToken cancellationToken)
    {
        string? cursor = null;
        do
        {
            var page = await client.QueryAsync(new InstanceQuery(Statuses: Stops, Cursor: cursor, Limit: PageSize), cancellationToken);
            foreach (var instance in page.Items) await ShowAsync(instance.InstanceId, cancellationToken);
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private async Task UntilStoredAsync(Func<Task> show, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await show();
                return;
            }
            catch (Exception exception) when (exception is IUnavailable)
            {
                logger.LogWarning("Stopped instances cannot be shown just now: {Reason}", exception.Message);
                await Task.Delay(((IUnavailable)exception).RetryAfter.ToTimeSpan(), TimeProvider.System, stop);
            }
        }
    }
}

internal static class StoppedInstancesRegistration
{
    /// <summary>After the runtime, which starts before it and stops after it.</summary>
    public static IServiceCollection AddStoppedInstances(this IServiceCollection services) => services
        .AddSingleton<StoppedInstances>()
        .AddSingleton<IInstanceObserver>(static provider => provider.GetRequiredService<StoppedInstances>())
        .AddHostedService(static provider => provider.GetRequiredService<StoppedInstances>());
}
