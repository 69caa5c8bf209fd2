using Kyndof.Workflows.Orchestrations.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions.Departures;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended departures away, and which introduction was on which day. Their transitions go by themselves.</summary>
public sealed class DepartureRemoval(RemovalParts parts) : ProcessRemoval(parts)
{
    private readonly RowRemoval rows = parts.Rows;

    public override string Process => TransitionNames.DepartureProcess;

    protected override Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    protected override async Task RecordsAsync(string id, CancellationToken cancellationToken)
    {
        await rows.RangeAsync(DeparturePace.Collection, id, cancellationToken);
        await rows.RangeAsync(DepartureRows.Collection, id, cancellationToken);
    }
}
