using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Retention;

/// <summary>Removes what is past its time, kind by kind and page by page. Run again, it finds less to do.</summary>
public sealed class RetentionOrchestration : Orchestration<RetentionRun, RetentionStatus>
{
    /// <summary>Pages after which it starts afresh, so that its history stays small.</summary>
    private const int PagesPerExecution = 50;

    public override async Task<RetentionStatus> RunAsync(IOrchestrationContext context, RetentionRun run)
    {
        if (run.Plan is null) run = run with { Plan = await context.PlanRetentionAsync(run) };
        for (var pages = 0; run.Stage < run.Plan!.Stages.Count; pages++)
        {
            if (pages == PagesPerExecution)
            {
                context.ContinueAsNew(run);
                break;
            }

            run = run.With(await context.RemoveExpiredPageAsync(run));
            context.SetCustomStatus(run.Status());
        }

        return run.Status();
    }
}
