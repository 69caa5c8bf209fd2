namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>Takes something in from outside: the record that decides, then the nudges that follow from it.</summary>
/// <remarks>The record's condition decides whether anything happens. Where one transaction can hold both (the embedded
/// runtime) it does; elsewhere a crash in between is mended by the repeat of the call or the watchdog.</remarks>
public interface IIntake
{
    /// <summary>Writes <paramref name="batch"/>; only when it committed, the nudges follow. Repeating a nudge is harmless.</summary>
    Task<WriteOutcome> AcceptAsync(RecordBatch batch, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default);

    /// <summary>Nudges without a record: the repeat of a call whose record stood already.</summary>
    Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default);
}

/// <summary>A signal to the engine. What must not be lost is in a record; the nudge only says "look again".</summary>
public abstract record Nudge(string InstanceId)
{
    /// <summary>Starts the instance unless its id is known already.</summary>
    public sealed record Start(string InstanceId, string Orchestration, object? Input) : Nudge(InstanceId);

    /// <summary>Raises an event; dropped when the instance is unknown or has ended.</summary>
    public sealed record Raise(string InstanceId, string EventName, object? Payload = null) : Nudge(InstanceId);
}
