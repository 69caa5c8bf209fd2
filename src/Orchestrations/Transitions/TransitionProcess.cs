using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>What a transition's process holds in memory between its steps; rebuilt by every replay.</summary>
public sealed class TransitionProcess : ITrackedProcess
{
    /// <summary>Rounds after which the process starts afresh, so that its history stays small.</summary>
    private const int RoundsPerExecution = 30;

    private readonly TransitionRun run;

    private TransitionProcess(TransitionRun run, TransitionTracker tracker) => (this.run, Tracker) = (run, tracker);

    public TransitionTracker Tracker { get; }

    public TransitionState State => Tracker.State;

    public Transition Transition => State.Transition;

    public string InstanceId => TransitionKeys.Instance(Transition.TransitionId);

    public string? ClientId => Transition.ClientId;

    public SendingPolicy Sending => run.Sending;

    /// <summary>As its staff records name them; whoever stands in where there is none.</summary>
    public Contact? Outgoing { get; set; }

    /// <inheritdoc cref="Outgoing"/>
    public Contact? Incoming { get; set; }

    public int Rounds { get; set; }

    public bool IsLong => Rounds >= RoundsPerExecution;

    public TransitionOutcome Outcome => new(State.Stage, State.StageSince, State.IntroducedAt, State.Ownership.Moved);

    IProcessTracker ITrackedProcess.Tracker => Tracker;

    public static TransitionProcess Resume(TransitionRun run) => new(
        run, run.State is { } state ? new TransitionTracker(state, run.Rules) : TransitionTracker.Begin(run.Transition, run.Rules, run.StartedAt));

    public MessageRequest RequestFor(ProcessNotice notice) => TransitionMessages.RequestFor(this, notice);

    /// <summary>The input of the next execution: the same transition and everything reached so far.</summary>
    public TransitionRun Next() => run with { State = State };
}
