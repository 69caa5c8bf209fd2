using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Schedules;

namespace Kyndof.Workflows.Orchestrations.Catalog;

/// <summary>Every orchestration and activity of the product. Both hosts register from it, so neither can miss one.</summary>
public sealed class WorkflowCatalog
{
    private readonly Dictionary<string, OrchestrationEntry> orchestrations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityEntry> activities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScheduleEntry> schedules = new(StringComparer.Ordinal);

    public IReadOnlyCollection<OrchestrationEntry> Orchestrations => orchestrations.Values;

    public IReadOnlyCollection<ActivityEntry> Activities => activities.Values;

    public IReadOnlyCollection<ScheduleEntry> Schedules => schedules.Values;

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

    /// <summary>Adds a schedule: work that recurs by a rule of the policy. Its singleton is <c>schedule~{name}</c>.</summary>
    /// <param name="name">1 to 64 characters of <c>[A-Za-z0-9._-]</c>; stands in instance ids and never changes.</param>
    /// <param name="rule">When it is due, zone included, from the policy of the day.</param>
    /// <param name="work">The catalogued orchestration or activity it runs.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public WorkflowCatalog AddSchedule(string name, Func<ServicePolicy, CalendarRule> rule, ScheduledWork work)
    {
        schedules.Add(name, new ScheduleEntry(name, rule, work));
        return this;
    }

    public ScheduleEntry? FindSchedule(string name) => schedules.GetValueOrDefault(name);

    public OrchestrationEntry? FindOrchestration(string name) => orchestrations.GetValueOrDefault(name);

    public ActivityEntry? FindActivity(string name) => activities.GetValueOrDefault(name);
}

public sealed record OrchestrationEntry(string Name, Type Type, Func<IOrchestration> Create);

/// <param name="Type">Resolved from (or created by) the host's service provider for each run.</param>
public sealed record ActivityEntry(string Name, Type Type);

/// <param name="Rule">When it is due, read from the policy of the day.</param>
public sealed record ScheduleEntry(string Name, Func<ServicePolicy, CalendarRule> Rule, ScheduledWork Work);
