using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Schedules;

namespace Kyndof.Workflows.Orchestrations.Catalog;

/// <summary>Every orchestration and activity of the product. Both hosts register from it, so neither can miss one.</summary>
public sealed class WorkflowCatalog
{
    private readonly Dictionary<string, OrchestrationEntry> orchestrations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrchestrationEntry> current = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityEntry> activities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScheduleEntry> schedules = new(StringComparer.Ordinal);

    /// <summary>Every version of every orchestration.</summary>
    public IReadOnlyCollection<OrchestrationEntry> Orchestrations => orchestrations.Values;

    public IReadOnlyCollection<ActivityEntry> Activities => activities.Values;

    public IReadOnlyCollection<ScheduleEntry> Schedules => schedules.Values;

    /// <summary>Adds an orchestration under its name.</summary>
    /// <param name="version">1 or more; default 1. New instances start on the highest, running ones stay on the one they started
    /// with, so a version stays here, beside its successor, until its last instance has ended (docs/operations/deploying.md).</param>
    /// <exception cref="ArgumentException">The name has that version already.</exception>
    public WorkflowCatalog AddOrchestration<TOrchestration>(string name, int version = 1)
        where TOrchestration : IOrchestration, new()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        var entry = new OrchestrationEntry(name, version, typeof(TOrchestration), static () => new TOrchestration());
        orchestrations.Add(entry.Key, entry);
        if (FindCurrent(name) is not { } newest || newest.Version < version) current[name] = entry;
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

    /// <summary>The version an instance runs on.</summary>
    /// <param name="key">The <see cref="OrchestrationEntry.Key"/> it was started with.</param>
    public OrchestrationEntry? FindOrchestration(string key) => orchestrations.GetValueOrDefault(key);

    /// <summary>The version an instance runs on, where an engine keeps name and version apart.</summary>
    public OrchestrationEntry? FindOrchestration(string name, int version) => FindOrchestration(OrchestrationEntry.KeyOf(name, version));

    /// <summary>The version new instances start on.</summary>
    public OrchestrationEntry? FindCurrent(string name) => current.GetValueOrDefault(name);

    public ActivityEntry? FindActivity(string name) => activities.GetValueOrDefault(name);
}

/// <param name="Type">Resolved from (or created by) the host's service provider for each run.</param>
public sealed record ActivityEntry(string Name, Type Type);

/// <param name="Rule">When it is due, read from the policy of the day.</param>
public sealed record ScheduleEntry(string Name, Func<ServicePolicy, CalendarRule> Rule, ScheduledWork Work);
