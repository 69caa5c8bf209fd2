using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;

namespace Kyndof.Workflows.Orchestrations.Erasure.Activities;

/// <summary>Looks once more for open processes, since some may have begun after the wish was taken; else shows the erasure as begun.</summary>
public sealed class BeginErasureActivity(ErasureBook book, InstanceBoard board) : Activity<ErasureMoment, bool>
{
    public override async Task<bool> RunAsync(ErasureMoment input, CancellationToken cancellationToken)
    {
        var isFree = (await board.OpenOfClientAsync(input.Run.ClientId, 1, cancellationToken)).Count == 0;
        if (!isFree) await book.EndAsync(input.Run, ErasureState.Refused, input.At, cancellationToken);
        await book.ShowAsync(input.Run, isFree ? InstanceState.Open : InstanceState.Cancelled, input.At, cancellationToken);
        return isFree;
    }
}
