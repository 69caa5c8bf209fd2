using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Everything one episode of an instance did; stored as one transaction.</summary>
public sealed class EpisodeOutcome
{
    /// <summary>Messages that are dealt with, stale ones included.</summary>
    public List<InboxMessage> Consumed { get; } = [];

    public List<HistoryEvent> History { get; } = [];

    public List<ScheduledActivity> Activities { get; } = [];

    /// <summary>Timers still open when the episode ended.</summary>
    public List<ScheduledTimer> Timers { get; } = [];

    /// <summary>Actions of earlier episodes' timers that are no longer wanted.</summary>
    public List<long> CancelledTimers { get; } = [];

    public List<SentEvent> Events { get; } = [];

    public List<ChildStart> Children { get; } = [];

    public bool CustomStatusChanged { get; set; }

    /// <summary>JSON; null removes it.</summary>
    public string? CustomStatus { get; set; }

    /// <summary>How the execution ended; null while it goes on.</summary>
    public ExecutionEnd? End { get; set; }

    /// <summary>Logical time when the episode ended, UTC.</summary>
    public Instant LogicalTime { get; set; }
}

public sealed record ScheduledActivity(long Action, string Name, string Input, RetryOptions? Retry);

public sealed record ScheduledTimer(long Action, Instant FireAt);

public sealed record SentEvent(string InstanceId, string Name, string Payload);

/// <param name="Restart">True on a retry: the child that failed runs again under its id.</param>
public sealed record ChildStart(long Action, string Name, string InstanceId, string Input, bool Restart);

/// <summary>How an execution ended.</summary>
public abstract record ExecutionEnd
{
    public sealed record Completed(string Output) : ExecutionEnd;

    public sealed record Failed(FailureDetails Failure) : ExecutionEnd;

    /// <param name="Carried">Events the ended execution was given and did not take, oldest first.</param>
    public sealed record Continued(string Input, IReadOnlyList<InboxMessage> Carried) : ExecutionEnd;
}
