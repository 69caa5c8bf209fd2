using System.Globalization;
using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Activities;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Telemetry;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Runs what the catalog holds on Durable Task: every function of an orchestration or activity is one call to it.</summary>
public sealed class DurableRunner(WorkflowCatalog catalog, IServiceScopeFactory services, EngineClock? clock = null, PolicyInForce? policies = null)
{
    private readonly ActivityScopes scopes = new(services);

    /// <summary>Runs one episode of the instance, on the version it was started with.</summary>
    /// <returns>The output as JSON; null where it goes on in another execution.</returns>
    /// <exception cref="UnknownOrchestrationException">The catalog has no such orchestration, or not in that version.</exception>
    public async Task<JsonElement?> RunOrchestrationAsync(TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var entry = Find(context);
        var orchestration = entry.Create();
        var execution = NextExecution.Of(context.GetInput<JsonElement?>() ?? DurablePayloads.Null);
        var port = new DurableOrchestrationContext(context, catalog, clock ?? EngineClock.Real, execution.Carried);
        try
        {
            var output = await orchestration.RunAsync(port, DurablePayloads.Read(execution.Next, orchestration.InputType));
            if (port.NextInput is not { } next) return DurablePayloads.Write(output, orchestration.OutputType, $"The output of '{entry.Key}'");
            await port.HandOverAsync(next);
            return null;
        }
        catch (Exception failure) when (catalog.FindActivity(InstanceCatalog.ShowFailedInstance) is not null)
        {
            await ShowAsync(context, failure);
            throw;
        }
    }

    /// <summary>Runs an activity once.</summary>
    /// <param name="name">Its catalogued name.</param>
    public async Task<JsonElement> RunActivityAsync(string name, JsonElement? input, string instanceId, CancellationToken cancellationToken)
    {
        var entry = catalog.FindActivity(name) ?? throw new InvalidOperationException($"No activity is catalogued as '{name}'.");
        if (policies is not null) await policies.RefreshAsync(cancellationToken: cancellationToken);
        return await scopes.UseAsync(entry, async activity =>
        {
            using var span = WorkflowTelemetry.StartStep(name, instanceId);
            return DurablePayloads.Write(await AnswerAsync(activity, name, input, cancellationToken), "An activity's answer");
        });
    }

    private static async Task<ActivityAnswer> AnswerAsync(IActivity activity, string name, JsonElement? input, CancellationToken cancellationToken)
    {
        try
        {
            var output = await activity.RunAsync(DurablePayloads.Read(input, activity.InputType), cancellationToken);
            return new ActivityAnswer(DurablePayloads.Write(output, activity.OutputType, $"The output of activity '{name}'"));
        }
        catch (Exception final) when (final is NonRetryableException or PayloadTooLargeException)
        {
            return new ActivityAnswer(null, DurableFailures.Final(final));
        }
    }

    /// <summary>The instance cannot say any more that it failed; its last step does. What that step cannot do the watchdog finds.</summary>
    private static async Task ShowAsync(TaskOrchestrationContext context, Exception failure)
    {
        var input = DurablePayloads.Write(new ShowFailedInstance(context.InstanceId, failure.Message), "A failure");
        try
        {
            await context.CallActivityAsync<JsonElement>(new TaskName(InstanceCatalog.ShowFailedInstance), input);
        }
        catch (TaskFailedException unshown)
        {
            context.CreateReplaySafeLogger<DurableRunner>().LogError(unshown, "Instance {InstanceId} failed and could not be shown as failed", context.InstanceId);
        }
    }

    private OrchestrationEntry Find(TaskOrchestrationContext context)
    {
        var version = string.IsNullOrEmpty(context.Version) ? 1 : int.Parse(context.Version, CultureInfo.InvariantCulture);
        return catalog.FindOrchestration(context.Name, version)
            ?? throw new UnknownOrchestrationException(OrchestrationEntry.KeyOf(context.Name, version));
    }
}
