using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>What an issue's process holds in memory between its steps; rebuilt by every replay.</summary>
public sealed class IssueProcess
{
    /// <summary>Rounds after which the process starts afresh, so that its history stays small.</summary>
    private const int RoundsPerExecution = 40;

    private readonly IssueRun run;

    private IssueProcess(IssueRun run, IssueTracker tracker) => (this.run, Tracker, PublishedRules) = (run, tracker, run.Rules);

    public IssueTracker Tracker { get; }

    public IssueState State => Tracker.State;

    public Issue Issue => State.Issue;

    public SendingPolicy Sending => run.Sending;

    public string InstanceId => IssueKeys.Instance(Issue.IssueId);

    /// <summary>The rules people see; others came with a re-timing.</summary>
    public IssueRules PublishedRules { get; set; }

    public int Rounds { get; set; }

    public bool HasEnded => Tracker.HasEnded;

    public bool IsLong => Rounds >= RoundsPerExecution;

    public IssueOutcome Outcome => new(
        State.Stage, State.Tier, State.StageSince, State.Rungs.Count, State.Clocks.Exists(clock => clock.BreachedAt is not null));

    public static IssueProcess Resume(IssueRun run) => new(
        run, run.State is { } state ? new IssueTracker(state, run.Rules) : IssueTracker.Begin(run.Issue, run.Rules, run.OpenedAt));

    /// <summary>The input of the next execution: the same issue, the rules of now, and everything reached so far.</summary>
    public IssueRun Next() => run with { Rules = Tracker.Rules, State = State };
}
