using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

/// <summary>A loop's state as people may see it.</summary>
public sealed record FeedbackPublication
{
    public required FeedbackState State { get; init; }

    /// <summary>The message that waits for its release.</summary>
    public ProcessNotice? Draft { get; init; }

    public NextStep? Next { get; init; }

    public required Instant At { get; init; }

    public string? Owner { get; init; }

    public bool IsLate { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }

    public static FeedbackPublication Of(FeedbackProcess loop, Instant at) => new()
    {
        State = loop.State,
        Draft = loop.Tracker.DraftNotice(),
        Next = loop.Tracker.Next(),
        At = at,
        Owner = loop.Tracker.Owner,
        IsLate = loop.Tracker.IsLate,
        PolicyVersion = loop.Tracker.Rules.Version,
        PolicyHash = loop.Tracker.Rules.Hash,
    };

    /// <summary>Late when somebody owes something too long; waiting while the client or an issue has the word; open otherwise.</summary>
    public InstanceState InstanceState => State.Stage switch
    {
        _ when State.Stage.IsOver() => InstanceState.Completed,
        _ when IsLate => InstanceState.Late,
        FeedbackStage.Experiencing or FeedbackStage.Checking or FeedbackStage.Escalated => InstanceState.Waiting,
        _ => InstanceState.Open,
    };
}
