using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>What a loop's process holds in memory between its steps; rebuilt by every replay.</summary>
public sealed class FeedbackProcess : ITrackedProcess
{
    /// <summary>Rounds after which the process starts afresh, so that its history stays small.</summary>
    private const int RoundsPerExecution = 40;

    private readonly FeedbackRun run;

    private FeedbackProcess(FeedbackRun run, FeedbackTracker tracker) => (this.run, Tracker) = (run, tracker);

    public FeedbackTracker Tracker { get; }

    IProcessTracker ITrackedProcess.Tracker => Tracker;

    public FeedbackState State => Tracker.State;

    public ClientFeedback Feedback => State.Feedback;

    public SendingPolicy Sending => run.Sending;

    public string InstanceId => FeedbackKeys.Instance(Feedback.FeedbackId);

    public string? ClientId => Feedback.ClientId;

    /// <summary>Rounds of this execution.</summary>
    public int Rounds { get; set; }

    public bool HasEnded => Tracker.HasEnded;

    public bool IsLong => Rounds >= RoundsPerExecution;

    public FeedbackOutcome Outcome => new(State.Stage, State.StageSince, State.Round, State.OutcomeTold, State.OptedOut);

    public static FeedbackProcess Resume(FeedbackRun run) => new(
        run, run.State is { } state ? new FeedbackTracker(state, run.Rules) : FeedbackTracker.Begin(run.Feedback, run.Rules, run.OpenedAt));

    public MessageRequest RequestFor(ProcessNotice notice) => FeedbackMessages.RequestFor(State, notice);

    /// <summary>The input of the next execution: the same feedback and everything reached so far.</summary>
    public FeedbackRun Next() => run with { State = State };
}
