using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;

namespace Kyndof.Workflows.Orchestrations.Erasure.Activities;

/// <summary>Says that a client has been erased: on record, in the list and in the audit, by id and counts alone.</summary>
public sealed class EndErasureActivity(ErasureBook book, AuditLog audit) : Activity<ErasureMoment, Nothing>
{
    public override async Task<Nothing> RunAsync(ErasureMoment input, CancellationToken cancellationToken)
    {
        var (run, counts) = (input.Run, input.Run.Counts);
        await audit.WriteAsync(
            new AuditEntry(
                input.At, ErasureCatalog.Instance(run.ClientId), "process", "client.erased", run.ClientId,
                FormattableString.Invariant($"{counts.Instances} processes, {counts.Messages} messages, {counts.Tasks} tasks, {counts.AuditEntries} audit entries")),
            cancellationToken);
        await book.EndAsync(run, ErasureState.Erased, input.At, cancellationToken);
        await book.ShowAsync(run, InstanceState.Completed, input.At, cancellationToken);
        return Nothing.Value;
    }
}
