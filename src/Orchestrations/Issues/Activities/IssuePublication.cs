using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

/// <summary>An issue's state as people may see it.</summary>
public sealed record IssuePublication
{
    public required IssueState State { get; init; }

    /// <summary>Its clocks, read when it was published.</summary>
    public required IReadOnlyList<ClockView> Clocks { get; init; }

    public NextStep? Next { get; init; }

    public required Instant At { get; init; }

    public string? Owner { get; init; }

    public bool IsLate { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }

    /// <summary>The rules it runs by, when they have changed; null otherwise.</summary>
    public IssueRules? Rules { get; init; }

    public static IssuePublication Of(IssueProcess issue, Instant at)
    {
        var tracker = issue.Tracker;
        return new IssuePublication
        {
            State = issue.State,
            Clocks = [.. tracker.Readings().Select(pair => IssueViews.ClockOf(pair.Clock, pair.Reading, at))],
            Next = tracker.Next(),
            At = at,
            Owner = tracker.Owner,
            IsLate = tracker.IsLate,
            PolicyVersion = tracker.Rules.Version,
            PolicyHash = tracker.Rules.Hash,
            Rules = ReferenceEquals(tracker.Rules, issue.PublishedRules) ? null : tracker.Rules,
        };
    }

    /// <summary>Late when a running target has been missed; waiting while the client has to answer; open otherwise.</summary>
    public InstanceState InstanceState => State.Stage switch
    {
        IssueStage.Confirmed or IssueStage.Unconfirmed => InstanceState.Completed,
        _ when IsLate => InstanceState.Late,
        IssueStage.Paused or IssueStage.Resolved => InstanceState.Waiting,
        _ => InstanceState.Open,
    };

    /// <summary>A target was missed, now or before.</summary>
    public bool Breached => State.Clocks.Exists(clock => clock.BreachedAt is not null);
}
