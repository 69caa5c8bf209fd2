using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Takes a record and its nudges in as one transaction.</summary>
public sealed class LocalIntake : IIntake
{
    private readonly Func<RuntimeCore> core;

    internal LocalIntake(Func<RuntimeCore> core) => this.core = core;

    /// <exception cref="StorageUnavailableException">Nothing was written; it may be tried again.</exception>
    public Task<WriteOutcome> AcceptAsync(RecordBatch batch, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(batch);
        cancellationToken.ThrowIfCancellationRequested();
        var running = core();
        var prepared = Prepare(running, nudges);
        return running.WriteAsync((session, deliveries) =>
        {
            var outcome = RecordTable.Write(session, batch);
            if (outcome.Committed) Apply(session, deliveries, prepared);
            return outcome;
        });
    }

    /// <exception cref="StorageUnavailableException">Nothing was written; it may be tried again.</exception>
    public Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (nudges.Count == 0) return Task.CompletedTask;
        var running = core();
        var prepared = Prepare(running, nudges);
        return running.WriteAsync((session, deliveries) =>
        {
            Apply(session, deliveries, prepared);
            return true;
        });
    }

    private static List<PreparedNudge> Prepare(RuntimeCore running, IReadOnlyList<Nudge> nudges) => [.. nudges.Select(nudge => nudge switch
    {
        Nudge.Start start => new PreparedNudge(
            InstanceIds.Validate(start.InstanceId),
            running.Known(start.Orchestration),
            null,
            Payloads.Write(start.Input, $"The input of '{start.Orchestration}'")),
        Nudge.Raise raise => new PreparedNudge(
            InstanceIds.Validate(raise.InstanceId),
            null,
            raise.EventName,
            Payloads.Write(raise.Payload, $"Event '{raise.EventName}'")),
        _ => throw new InvalidOperationException($"A nudge is a start or a raise, not {nudge.GetType().Name}."),
    })];

    private static void Apply(WriteSession session, Deliveries deliveries, List<PreparedNudge> nudges)
    {
        foreach (var nudge in nudges)
        {
            if (nudge.Orchestration is { } name) InstanceTable.TryStart(session, deliveries, nudge.InstanceId, name, nudge.Payload);
            else InstanceTable.Raise(session, deliveries, nudge.InstanceId, nudge.EventName!, nudge.Payload);
        }
    }

    private sealed record PreparedNudge(string InstanceId, string? Orchestration, string? EventName, string Payload);
}
