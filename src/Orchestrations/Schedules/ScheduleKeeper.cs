using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>Makes sure that the singleton of every catalogued schedule runs, and tells it when the policy gave it another rule.</summary>
/// <remarks>An id is started once, so one that has ended (failed, terminated) is purged and started again; a running one refuses the
/// purge. Twice, late or from many hosts at once it is harmless: whoever comes second finds it running.</remarks>
public sealed class ScheduleKeeper(WorkflowCatalog catalog, IPolicyProvider policies, ScheduleBook book, TimeProvider time)
{
    private static readonly OrchestrationStatus[] Ends = [OrchestrationStatus.Completed, OrchestrationStatus.Failed, OrchestrationStatus.Terminated];

    /// <returns>Names of the schedules whose singleton this call started.</returns>
    public async Task<IReadOnlyList<string>> EnsureAsync(IOrchestrationClient client, CancellationToken cancellationToken = default)
    {
        var started = new List<string>();
        foreach (var entry in catalog.Schedules)
        {
            var rule = entry.Rule(policies.Current);
            if (await StartAsync(client, entry.Name, cancellationToken)) started.Add(entry.Name);
            else await TellAsync(client, entry.Name, rule, cancellationToken);
            if (await book.RuleAsync(entry.Name, cancellationToken) != rule) await book.ToldAsync(entry.Name, rule, cancellationToken);
        }

        return started;
    }

    private async Task<bool> StartAsync(IOrchestrationClient client, string name, CancellationToken cancellationToken)
    {
        var id = ScheduleNames.Instance(name);
        var run = new ScheduleRun { Name = name, After = Instant.FromDateTimeOffset(time.GetUtcNow()) };
        if (await client.ScheduleAsync(id, ScheduleNames.Orchestration, run, cancellationToken) == StartOutcome.Started) return true;
        if (await client.GetAsync(id, cancellationToken: cancellationToken) is not { } known || !Ends.Contains(known.Status)) return false;
        await client.PurgeAsync(id, cancellationToken);
        return await client.ScheduleAsync(id, ScheduleNames.Orchestration, run, cancellationToken) == StartOutcome.Started;
    }

    /// <summary>Told before it is noted as told: after a crash in between it is told again.</summary>
    private async Task TellAsync(IOrchestrationClient client, string name, CalendarRule rule, CancellationToken cancellationToken)
    {
        if (await book.RuleAsync(name, cancellationToken) is { } told && told != rule)
            await client.RaiseEventAsync(ScheduleNames.Instance(name), ScheduleNames.ChangedEvent, payload: null, cancellationToken);
    }
}
