using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Instances.Activities;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>The catalogued names of work on instances themselves. A name is for ever: histories hold it.</summary>
public static class InstanceCatalog
{
    /// <summary>Called by an engine's adapter as the last step of an instance whose code failed.</summary>
    public const string ShowFailedInstance = "ShowFailedInstance";

    public static WorkflowCatalog AddInstances(this WorkflowCatalog catalog) => catalog
        .AddActivity<ShowFailedInstanceActivity>(ShowFailedInstance);
}
