using Kyndof.Workflows.Bench.Running;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>Every workload by its name on the command line.</summary>
internal static class AllWorkloads
{
    private static readonly (string Name, Func<Workload> Create)[] All =
    [
        ("sequence", static () => new SequenceWorkload()),
        ("steps", static () => new StepsWorkload()),
        ("intake", static () => new IntakeWorkload()),
        ("timers", static () => new TimersWorkload()),
        ("history", static () => new HistoryWorkload()),
        ("list", static () => new ListWorkload()),
        ("page", static () => new PageWorkload()),
        ("year", static () => new YearWorkload()),
        ("orders", static () => new OrdersWorkload()),
        ("restart", static () => new RestartWorkload()),
    ];

    public static IEnumerable<string> Names => All.Select(static workload => workload.Name);

    public static Workload Create(string name) => All.Single(workload => workload.Name == name).Create();
}
