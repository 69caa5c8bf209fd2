using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Retention;

/// <summary>The steps of a retention run: names, retries and counts live here.</summary>
public static class RetentionSteps
{
    private static RetryOptions Retry { get; } = new()
    {
        MaxAttempts = 1_000,
        FirstInterval = Duration.FromSeconds(5),
        MaxInterval = Duration.FromMinutes(10),
        Timeout = Duration.FromDays(2),
    };

    /// <summary>Which instants the policy's terms reach on the run's date.</summary>
    public static Task<RetentionPlan> PlanRetentionAsync(this IOrchestrationContext context, RetentionRun run) =>
        context.CallActivityAsync<RetentionPlan>(RetentionCatalog.Plan, run, Retry);

    public static Task<RemovedPage> RemoveExpiredPageAsync(this IOrchestrationContext context, RetentionRun run) =>
        context.CallActivityAsync<RemovedPage>(RetentionCatalog.RemovePage, new RemoveExpired(run.Plan!.Stages[run.Stage], run.Cursor), Retry);

    /// <summary>The run after a page: further in its stage, or at the next one.</summary>
    public static RetentionRun With(this RetentionRun run, RemovedPage page)
    {
        var name = run.Plan!.Stages[run.Stage].Data.ToString();
        var removed = new Dictionary<string, int>(run.Removed, StringComparer.Ordinal);
        removed[name] = removed.GetValueOrDefault(name) + page.Removed;
        return run with
        {
            Removed = removed,
            Kept = run.Kept + page.Kept,
            Cursor = page.Next,
            Stage = page.Next is null ? run.Stage + 1 : run.Stage,
        };
    }

    public static RetentionStatus Status(this RetentionRun run) => new(
        run.Stage < run.Plan!.Stages.Count ? run.Plan.Stages[run.Stage].Data : null,
        run.Removed,
        run.Kept,
        run.Plan.PolicyVersion,
        run.Plan.PolicyHash);
}
