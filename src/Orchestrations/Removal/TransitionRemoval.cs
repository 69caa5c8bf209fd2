using Kyndof.Workflows.Orchestrations.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended transitions away: the row at the account, then the file, which says whose account it is.</summary>
public sealed class TransitionRemoval(RemovalParts parts, TransitionRegister register) : ProcessRemoval(parts)
{
    private readonly RowRemoval rows = parts.Rows;

    public override string Process => TransitionNames.Process;

    protected override Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    protected override async Task RecordsAsync(string id, CancellationToken cancellationToken)
    {
        await register.RemoveAsync(id, cancellationToken);
        await rows.RangeAsync(TransitionRows.Files, id, cancellationToken);
    }
}
