using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Catalog;

/// <summary>Every orchestration and activity of the product. Both hosts register from it, so neither can miss one.</summary>
public sealed class WorkflowCatalog
{
    private readonly Dictionary<string, OrchestrationEntry> orchestrations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityEntry> activities = new(StringComparer.Ordinal);

    public IReadOnlyCollection<OrchestrationEntry> Orchestrations => orchestrations.Values;

    public IReadOnlyCollection<ActivityEntry> Activities => activities.Values;

    /// <summary>Adds an orchestration under its name.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public WorkflowCatalog AddOrchestration<TOrchestration>(string name)
        where TOrchestration : IOrchestration, new()
    {
        orchestrations.Add(name, new OrchestrationEntry(name, typeof(TOrchestration), static () => new TOrchestration()));
        return this;
    }

    /// <summary>Adds an activity under its name; the host's services create it.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public WorkflowCatalog AddActivity<TActivity>(string name)
        where TActivity : class, IActivity
    {
        activities.Add(name, new ActivityEntry(name, typeof(TActivity)));
        return this;
    }

    public OrchestrationEntry? FindOrchestration(string name) => orchestrations.GetValueOrDefault(name);

    public ActivityEntry? FindActivity(string name) => activities.GetValueOrDefault(name);
}

public sealed record OrchestrationEntry(string Name, Type Type, Func<IOrchestration> Create);

/// <param name="Type">Resolved from (or created by) the host's service provider for each run.</param>
public sealed record ActivityEntry(string Name, Type Type);
