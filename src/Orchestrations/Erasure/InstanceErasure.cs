using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Removal;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases who and what an ended instance was about; ids, dates and outcome stay, so that figures do. Repeatable.</summary>
public sealed class InstanceErasure(EngineRemoval engine, RowRemoval rows, OrderErasure orders, IssueErasure issues, IEnumerable<IProcessErasure> others)
{
    /// <summary>Erases an instance of any process, and what its process has besides.</summary>
    public async Task EraseAsync(InstanceView view, string reason, CancellationToken cancellationToken)
    {
        await engine.EndAndPurgeAsync(view.Id, reason, cancellationToken);
        await rows.RangeAsync(InstanceBoard.Timeline, view.Id, cancellationToken);
        var id = view.Id[(view.Id.IndexOf('~', StringComparison.Ordinal) + 1)..];
        if (view.Process == OrderNames.Process) await orders.EraseAsync(id, reason, cancellationToken);
        else if (view.Process == EscalationNames.Process) await issues.EraseAsync(id, reason, cancellationToken);
        else if (others.FirstOrDefault(erasure => erasure.Process == view.Process) is { } erasure) await erasure.EraseAsync(id, reason, cancellationToken);
    }
}
