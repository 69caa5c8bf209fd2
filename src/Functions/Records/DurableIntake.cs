using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Records;

/// <summary>Takes a record in, then nudges the engine. What a crash in between leaves owed is noted before, and given by the repeat of
/// the call or by the watchdog.</summary>
public sealed class DurableIntake(IRecordStore records, PendingNudges pending, IOrchestrationClient client) : IIntake
{
    public async Task<WriteOutcome> AcceptAsync(RecordBatch batch, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        if (nudges.Count == 0) return await records.WriteAsync(batch, cancellationToken);
        var note = await pending.NoteAsync(batch, nudges, cancellationToken);

        // From here on the call's end no longer stops the work: a record written is a nudge owed.
        var outcome = await records.WriteAsync(batch, cancellationToken);
        if (outcome.Committed) await NudgeAsync(nudges, CancellationToken.None);
        await pending.SettleAsync(note, CancellationToken.None);
        return outcome;
    }

    public async Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        foreach (var nudge in nudges)
        {
            switch (nudge)
            {
                case Nudge.Start start:
                    await client.ScheduleAsync(start.InstanceId, start.Orchestration, start.Input, cancellationToken);
                    break;
                case Nudge.Raise raise:
                    await client.RaiseEventAsync(raise.InstanceId, raise.EventName, raise.Payload, cancellationToken);
                    break;
                default:
                    throw new InvalidOperationException($"A nudge is a start or a raise, not {nudge.GetType().Name}.");
            }
        }
    }
}
