using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What the engine keeps of an instance it has in memory.</summary>
internal sealed record InstanceRow
{
    public required long Key { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public OrchestrationStatus Status { get; init; }

    public int Generation { get; init; }

    public long Epoch { get; init; }

    public long HistoryCount { get; init; }

    public ParentLink? Parent { get; init; }

    public bool IsEnded => IsEnd(Status);

    /// <summary>True when the engine may go on with it.</summary>
    public bool IsRunnable => Status is OrchestrationStatus.Pending or OrchestrationStatus.Running;

    public static bool IsEnd(OrchestrationStatus status) =>
        status is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated;
}

/// <summary>The step of another instance that waits for this one.</summary>
internal sealed record ParentLink(long Key, int Generation, long Action);
