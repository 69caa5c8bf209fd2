using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Execution;

/// <summary>Drives the pure executor through one instance's life without a file, a thread or a clock.</summary>
internal sealed class ExecutorHarness<TOrchestration>(bool warm, string input)
    where TOrchestration : IOrchestration, new()
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    private readonly SortedSet<InboxMessage> inbox = new(MessageOrder.Instance);
    private readonly List<HistoryEvent> history = [];
    private OrchestrationExecution? live;
    private long sequence;
    private int generation;

    public Instant Now { get; private set; } = Start;

    public List<HistoryEvent> Everything { get; } = [];

    public ExecutionEnd? End { get; private set; }

    public void Begin() => Add(new InboxMessage(0, MessageKind.Start, Start, Name: "program", Payload: input));

    public void Raise(Instant at, string name, string payload) =>
        Add(new InboxMessage(0, MessageKind.Event, at, Name: name, Payload: WorkflowJson.Serialize(payload)));

    /// <summary>Runs until nothing is due by then.</summary>
    public void RunTo(Instant target)
    {
        while (End is null && inbox.Min is { } next && (next.VisibleAt <= target || next.Kind == MessageKind.Start))
        {
            Now = Instant.Max(Now, next.VisibleAt);
            Episode([.. inbox.Where(message => message.VisibleAt <= Now)]);
        }

        Now = Instant.Max(Now, target);
    }

    private void Episode(List<InboxMessage> due)
    {
        if (live is null || !warm)
        {
            live = new OrchestrationExecution(new ExecutionIdentity("program~1", "program", generation), new TOrchestration(), NullLoggerFactory.Instance);
            live.Replay(history);
        }

        var outcome = live.Run(due, Now);
        Everything.AddRange(outcome.History);
        history.AddRange(outcome.History);
        foreach (var taken in outcome.Consumed) inbox.Remove(taken);
        inbox.RemoveWhere(message => message.Kind == MessageKind.Timer && outcome.CancelledTimers.Contains(message.Action));
        foreach (var timer in outcome.Timers) Add(new InboxMessage(0, MessageKind.Timer, timer.FireAt, generation, timer.Action));
        foreach (var activity in outcome.Activities) Add(new InboxMessage(0, MessageKind.ActivityCompleted, Now, generation, activity.Action, Payload: activity.Input));
        foreach (var sent in outcome.Events) Add(new InboxMessage(0, MessageKind.Event, Now, Name: sent.Name, Payload: sent.Payload));
        if (outcome.End is ExecutionEnd.Continued next) Continue(next, outcome.LogicalTime);
        else End = outcome.End;
    }

    private void Continue(ExecutionEnd.Continued next, Instant at)
    {
        inbox.RemoveWhere(static message => message.Kind != MessageKind.Event);
        foreach (var carried in next.Carried) inbox.Add(carried);
        generation++;
        history.Clear();
        live = null;
        Add(new InboxMessage(0, MessageKind.Start, at, generation, Name: "program", Payload: next.Input));
    }

    private void Add(InboxMessage message) => inbox.Add(message with { Sequence = ++sequence });
}
