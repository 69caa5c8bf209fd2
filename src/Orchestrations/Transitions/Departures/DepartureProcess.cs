using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>What a departure's process holds in memory between its steps; rebuilt by every replay.</summary>
public sealed class DepartureProcess : ITrackedProcess
{
    /// <summary>Rounds after which the process starts afresh, so that its history stays small.</summary>
    private const int RoundsPerExecution = 25;

    private readonly DepartureRun run;

    private DepartureProcess(DepartureRun run, DepartureTracker tracker) => (this.run, Tracker) = (run, tracker);

    public DepartureTracker Tracker { get; }

    public DepartureState State => Tracker.State;

    public string DepartureId => State.Departure.DepartureId;

    public string InstanceId => TransitionKeys.Departure(DepartureId);

    public string? ClientId => null;

    public SendingPolicy Sending => run.Sending;

    /// <summary>Whoever leaves, and the CS Lead, as last read.</summary>
    public (Contact Leaving, Contact Lead)? People { get; set; }

    public int Rounds { get; set; }

    public bool IsLong => Rounds >= RoundsPerExecution;

    public DepartureOutcome Outcome => new(State.Accounts.Count, State.Introduced, State.EndedAt ?? State.At);

    IProcessTracker ITrackedProcess.Tracker => Tracker;

    public static DepartureProcess Resume(DepartureRun run) => new(
        run, run.State is { } state ? new DepartureTracker(state, run.Rules) : DepartureTracker.Begin(run.Departure, run.Accounts, run.Rules, run.StartedAt, run.Taking));

    public MessageRequest RequestFor(ProcessNotice notice) => new()
    {
        Key = notice.Key,
        InstanceId = InstanceId,
        Kind = notice.Kind,
        ClientId = run.Profile,
        RuleId = notice.RuleId,
        Because = notice.Because,
        Data = new TransitionMessageData
        {
            TransitionId = DepartureId,
            Outgoing = TransitionMessages.Person(People!.Value.Leaving),
            Incoming = TransitionMessages.Person(People.Value.Lead),
            Because = notice.Because,
        }.ToJson(),
        To = MessageRecipient.Staff(notice.Staff!),
    };

    /// <summary>The input of the next execution.</summary>
    public DepartureRun Next() => run with { State = State };
}
