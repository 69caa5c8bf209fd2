using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>Input of a transition's process: what was asked for, the rules it runs by, and what it had reached when it started afresh.</summary>
public sealed record TransitionRun
{
    public required Transition Transition { get; init; }

    public required Instant StartedAt { get; init; }

    public required TransitionRules Rules { get; init; }

    public required SendingPolicy Sending { get; init; }

    /// <summary>Null at the first start; the state to go on from after ContinueAsNew.</summary>
    public TransitionState? State { get; init; }
}

/// <summary>How a transition ended.</summary>
/// <param name="Stage">Completed or cancelled.</param>
/// <param name="IntroducedAt">Null when it was cancelled before.</param>
public sealed record TransitionOutcome(TransitionStage Stage, Instant EndedAt, Instant? IntroducedAt, int Moved);
