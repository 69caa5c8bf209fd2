namespace Kyndof.Workflows.LocalRuntime.History;

/// <summary>What a history event says. The numbers are stored: never change one.</summary>
public enum HistoryKind
{
    None = 0,

    /// <summary>Received: the execution began.</summary>
    ExecutionStarted = 1,
    TimerFired = 2,
    EventReceived = 3,
    ActivityCompleted = 4,
    ActivityFailed = 5,
    ChildCompleted = 6,
    ChildFailed = 7,

    /// <summary>Asked for by the code, and matched when it is replayed.</summary>
    ActivityScheduled = 20,
    TimerCreated = 21,
    TimerCancelled = 22,
    ChildScheduled = 23,
    EventSent = 24,

    /// <summary>The end of an execution.</summary>
    ExecutionCompleted = 40,
    ExecutionFailed = 41,
    ExecutionContinued = 42,
}
