using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

/// <summary>A transition's state as people may see it.</summary>
public sealed record TransitionPublication
{
    public required TransitionState State { get; init; }

    public NextStep? Next { get; init; }

    public required Instant At { get; init; }

    public required string Owner { get; init; }

    public bool IsLate { get; init; }

    public Instant? AvailableUntil { get; init; }

    public Instant? SurveyAt { get; init; }

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public required string Decision { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }

    public static TransitionPublication Of(TransitionProcess transition, Instant at)
    {
        var tracker = transition.Tracker;
        return new TransitionPublication
        {
            State = transition.State,
            Next = tracker.Next(),
            At = at,
            Owner = tracker.Owner,
            IsLate = tracker.IsLate,
            AvailableUntil = tracker.AvailableUntil,
            SurveyAt = tracker.SurveyAt,
            Decision = tracker.Rules.Decision.Id,
            PolicyVersion = tracker.Rules.Version,
            PolicyHash = tracker.Rules.Hash,
        };
    }

    /// <summary>Late when a step stalls; waiting once the client knows and only days pass; open otherwise.</summary>
    public InstanceState InstanceState => State.Stage switch
    {
        TransitionStage.Completed => InstanceState.Completed,
        TransitionStage.Cancelled => InstanceState.Cancelled,
        _ when IsLate => InstanceState.Late,
        TransitionStage.FollowingUp or TransitionStage.WaitingForRoom => InstanceState.Waiting,
        _ => InstanceState.Open,
    };
}

/// <summary>Writes the transition's view, its timeline and its row in the list. Repeatable; an older revision never replaces a newer one.</summary>
public sealed class PublishTransitionActivity(IRecordStore store, InstanceBoard board) : Activity<TransitionPublication, Nothing>
{
    public override async Task<Nothing> RunAsync(TransitionPublication input, CancellationToken cancellationToken)
    {
        var transition = input.State.Transition;
        var view = input with { State = input.State with { NewLines = [] } };
        await store.WriteNewerAsync(TransitionRows.File(transition.TransitionId, TransitionRows.View), view, static published => published.State.Revision, cancellationToken);
        await board.PublishAsync(new InstanceView
        {
            Id = TransitionKeys.Instance(transition.TransitionId),
            Process = TransitionNames.Process,
            State = input.InstanceState,
            Owner = input.Owner,
            ClientId = transition.ClientId,
            Subject = $"Transition {transition.TransitionId}: {input.State.Outgoing} to {input.State.Incoming}",
            NextStep = input.Next?.What,
            Due = input.Next?.At,
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = input.State.Revision,
        }, [.. input.State.NewLines.Select(TimelineLine.Of)], cancellationToken);
        return Nothing.Value;
    }
}
