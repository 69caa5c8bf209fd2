using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>The outcome of one episode as one transaction, and what memory makes of it afterwards.</summary>
internal sealed class EpisodeUnit(RuntimeCore core, InstanceActor actor, EpisodeOutcome outcome, IReadOnlyList<InboxMessage> openTimers) : EngineUnit(core)
{
    private readonly InstanceRow before = actor.Row!;
    private readonly List<InboxMessage> added = [];
    private readonly List<ActivityRow> activities = [];
    private Deliveries deliveries = new();
    private InstanceRow after = actor.Row!;
    private bool superseded;

    public override void Execute(WriteSession session)
    {
        added.Clear();
        activities.Clear();
        deliveries = new Deliveries();
        after = EpisodeTable.UpdateInstance(session, before, outcome)!;
        superseded = after is null;
        if (superseded)
        {
            session.RollBack();
            return;
        }

        EpisodeTable.DeleteTaken(session, outcome.Consumed);
        foreach (var timer in openTimers.Where(timer => outcome.CancelledTimers.Contains(timer.Action))) Drop(session, timer);
        if (outcome.End is not ExecutionEnd.Continued) EpisodeTable.AppendHistory(session, before, outcome.History);
        foreach (var activity in outcome.Activities) activities.Add(EpisodeTable.InsertActivity(session, before, activity));
        foreach (var sent in outcome.Events) InstanceTable.Raise(session, deliveries, sent.InstanceId, sent.Name, sent.Payload);
        foreach (var child in outcome.Children) StartChild(session, child);
        foreach (var timer in outcome.Timers) Add(session, new InboxMessage(0, MessageKind.Timer, timer.FireAt, before.Generation, timer.Action));
        if (outcome.End is { } end) Conclude(session, end);
    }

    public override void Committed()
    {
        if (superseded)
        {
            Core.Actors.Release(actor, static superseded => superseded.Reset());
            return;
        }

        Core.Apply(deliveries);
        foreach (var message in added.Where(static message => message.Kind == MessageKind.Timer))
            Core.Due.Add(new DueEntry(StoredInstant.ToStored(message.VisibleAt), message.Sequence, actor.Key, null));
        foreach (var activity in activities) Core.Activities.Enqueue(activity);
        Core.Actors.Release(actor, Advance);
    }

    protected override void Rejected(Exception exception) => Core.Episodes.Retry(actor, exception);

    protected override void Abandoned() => Core.Actors.Release(actor, static stale => stale.Reset());

    private void Advance(InstanceActor changed)
    {
        changed.FailedTries = 0;
        changed.Row = after;
        changed.Mailbox.RemoveAll(IsGone);
        changed.Mailbox.AddRange(added);
        if (outcome.End is null) return;
        changed.Live = null;
        changed.History = [];
    }

    private bool IsGone(InboxMessage message) => outcome.End switch
    {
        null => outcome.Consumed.Exists(taken => ReferenceEquals(taken, message))
            || (message.Kind == MessageKind.Timer && outcome.CancelledTimers.Contains(message.Action)),
        ExecutionEnd.Continued => message.Sequence > 0 && (message.Kind != MessageKind.Event || outcome.Consumed.Exists(taken => ReferenceEquals(taken, message)))
            || message.Sequence == 0 && outcome.Consumed.Exists(taken => ReferenceEquals(taken, message)),
        _ => message.Sequence > 0 || outcome.Consumed.Exists(taken => ReferenceEquals(taken, message)),
    };

    private void Conclude(WriteSession session, ExecutionEnd end)
    {
        foreach (var timer in openTimers) Drop(session, timer);
        switch (end)
        {
            case ExecutionEnd.Continued next:
                EpisodeTable.ClearExecution(session, before.Key);
                foreach (var carried in next.Carried) added.Add(InstanceTable.Insert(session, before.Key, carried));
                added.Add(InstanceTable.InsertStart(session, after, outcome.LogicalTime, next.Input));
                break;
            case ExecutionEnd.Completed completed:
                EpisodeTable.ClearInbox(session, before.Key);
                InstanceTable.NotifyParent(session, deliveries, before.Parent, MessageKind.ChildCompleted, completed.Output);
                break;
            case ExecutionEnd.Failed failed:
                EpisodeTable.ClearInbox(session, before.Key);
                InstanceTable.NotifyParent(session, deliveries, before.Parent, MessageKind.ChildFailed, Payloads.Write(failed.Failure, "A failure"));
                deliveries.Stopped.Add(new StoppedInstance(before.Id, OrchestrationStatus.Failed, failed.Failure.ErrorMessage));
                break;
            default:
                throw new InvalidOperationException($"Instance '{before.Id}' ended by {end}, which nothing knows how to store.");
        }
    }

    private void StartChild(WriteSession session, ChildStart child)
    {
        var parent = new ParentLink(before.Key, before.Generation, child.Action);
        if (Core.Catalog.FindCurrent(child.Name) is not { } entry)
            FailChild(session, child, Failures.Final(typeof(UnknownOrchestrationException).FullName!, new UnknownOrchestrationException(child.Name).Message));
        else if (!InstanceTable.TryStart(session, deliveries, child.InstanceId, entry.Key, child.Input, parent))
            StartAgain(session, child, parent);
    }

    private void StartAgain(WriteSession session, ChildStart child, ParentLink parent)
    {
        var known = InstanceTable.Find(session, child.InstanceId)!;
        if (child.Restart && known.Parent?.Key == before.Key && known.Status is OrchestrationStatus.Failed or OrchestrationStatus.Terminated)
            InstanceTable.Restart(session, deliveries, known, child.Input, parent);
        else
            FailChild(session, child, Failures.Final("InstanceAlreadyExists", $"Instance '{child.InstanceId}' was started before ({known.Status}); an id is started once."));
    }

    private void FailChild(WriteSession session, ChildStart child, FailureDetails failure)
    {
        if (outcome.End is null)
            Add(session, new InboxMessage(0, MessageKind.ChildFailed, session.Now, before.Generation, child.Action, Payload: Payloads.Write(failure, "A failure")));
    }

    private void Add(WriteSession session, InboxMessage message) => added.Add(InstanceTable.Insert(session, before.Key, message));

    private void Drop(WriteSession session, InboxMessage timer)
    {
        session.Execute("DELETE FROM messages WHERE sequence = $1", timer.Sequence);
        deliveries.Undue.Add((StoredInstant.ToStored(timer.VisibleAt), timer.Sequence));
    }
}
