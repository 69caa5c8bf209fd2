using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Processes.Activities;

namespace Kyndof.Workflows.Orchestrations.Processes;

/// <summary>What tracked processes share, as hosts register it.</summary>
public static class ProcessCatalog
{
    public static WorkflowCatalog AddProcessSteps(this WorkflowCatalog catalog) => catalog
        .AddActivity<GiveTasksActivity>(ProcessNames.GiveTasks);
}
