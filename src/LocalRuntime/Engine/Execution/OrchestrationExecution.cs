using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>One live execution: the orchestration's coroutine and its context. Pure: what it is given decides what it
/// answers, and the clock it knows is that of its messages. A warm one goes on; a cold one is replayed first.</summary>
public sealed class OrchestrationExecution
{
    /// <summary>Messages one episode takes at most, so that one instance cannot keep the engine to itself.</summary>
    public const int MessagesPerEpisode = 500;

    private readonly ExecutionIdentity identity;
    private readonly IOrchestration orchestration;
    private readonly OrchestrationPump pump;
    private readonly ActionLog log;
    private readonly LocalOrchestrationContext context;
    private Task? main;
    private object? output;

    /// <param name="escaped">Called, from whatever thread, when the code is seen to run outside its own.</param>
    public OrchestrationExecution(ExecutionIdentity identity, IOrchestration orchestration, ILoggerFactory loggers, Action? escaped = null)
    {
        this.identity = identity;
        this.orchestration = orchestration;
        pump = new OrchestrationPump(identity.InstanceId, escaped);
        log = new ActionLog(identity.InstanceId);
        context = new LocalOrchestrationContext(identity, pump, log, loggers);
    }

    public ExecutionIdentity Identity => identity;

    /// <summary>True when the code ran outside its thread: the next episode fails the instance.</summary>
    public bool HasEscaped => pump.Escape is not null;

    /// <summary>An earlier execution of the same history was seen outside its thread.</summary>
    public void NoteEscape() => pump.NoteEscape("a continuation of something that is not durable");

    /// <summary>Takes the path that history tells.</summary>
    /// <exception cref="ReplayDivergedException">The code asks for something else.</exception>
    public void Replay(IReadOnlyList<HistoryEvent> history)
    {
        log.BeginReplay(history);
        while (log.NextReceived() is { } received)
        {
            Apply(received);
            if (log.Divergence is { } divergence) throw divergence;
            if (HasEscaped || Evaluate() is not { } end) continue;
            log.End(ToHistory(end));
            break;
        }

        log.EndReplay();
    }

    /// <summary>Processes messages in logical order, one after the other, together with the timers that come due meanwhile.</summary>
    /// <param name="messages">What is due, timers of earlier episodes included.</param>
    /// <param name="timersUpTo">Timers due up to then, inclusive, fire within this episode.</param>
    /// <exception cref="UnreadablePayloadException">A payload does not fit the type the code asks for: poison.</exception>
    public EpisodeOutcome Run(IEnumerable<InboxMessage> messages, Instant timersUpTo)
    {
        log.BeginEpisode();
        var outcome = log.Outcome;
        outcome.LogicalTime = context.LogicalTime;
        var due = new SortedSet<InboxMessage>(messages, MessageOrder.Instance);
        if (HasEscaped) outcome.End = Evaluate();
        while (outcome.End is null && due.Min is { } message && outcome.Consumed.Count < MessagesPerEpisode)
        {
            due.Remove(message);
            outcome.Consumed.Add(message);
            if (!Accepts(message)) continue;
            outcome.Timers.RemoveAll(timer => message.Kind == MessageKind.Timer && timer.Action == message.Action);
            var received = ToHistory(message);
            log.Received(received, context.LogicalTime);
            Apply(received);
            outcome.LogicalTime = context.LogicalTime;
            outcome.End = Evaluate();
            foreach (var timer in outcome.Timers)
            {
                if (timer.FireAt <= timersUpTo)
                    due.Add(new InboxMessage(0, MessageKind.Timer, timer.FireAt, identity.Generation, timer.Action));
            }
        }

        if (outcome.End is { } end)
        {
            outcome.Timers.Clear();
            outcome.History.Add(ToHistory(end));
        }

        return outcome;
    }

    private bool Accepts(InboxMessage message) => message.Kind switch
    {
        MessageKind.Event => main is not null
            ? true
            : throw new InvalidOperationException($"Instance '{identity.InstanceId}' was given event '{message.Name}' before its start."),
        MessageKind.Start => main is null,
        _ => message.Generation == identity.Generation && context.Steps.Contains(message.Action),
    };

    private void Apply(HistoryEvent received)
    {
        if (received.Kind == HistoryKind.ExecutionStarted)
        {
            var input = Payloads.Read(received.Data, orchestration.InputType, $"The input of '{identity.Name}'");
            context.Start(received.At);
            pump.Run(() => main = BeginAsync(input));
            return;
        }

        context.MoveTo(received.At);
        pump.Run(() => Deliver(received));
    }

    private void Deliver(HistoryEvent received)
    {
        if (received.Kind == HistoryKind.EventReceived) context.Events.Receive(received);
        else if (received.Kind is HistoryKind.ActivityFailed or HistoryKind.ChildFailed) context.Steps.Take(received.Action)?.Fail(received.Data);
        else context.Steps.Take(received.Action)?.Complete(received.Data);
    }

    // An end off the pump's thread arrives here as a foreign post, and so is noticed.
    private async Task BeginAsync(object? input) => output = await orchestration.RunAsync(context, input);

    private ExecutionEnd? Evaluate()
    {
        if (log.Divergence is { } divergence) throw divergence;
        if (context.Unreadable is { } unreadable) throw unreadable;
        if (pump.Escape is { } escape) return new ExecutionEnd.Failed(Failures.Final(typeof(OrchestrationThreadException).FullName!, escape.Message));
        if (pump.Unobserved is { } unobserved) return new ExecutionEnd.Failed(Failures.From(unobserved));
        if (main is null) return null;
        if (main.IsCompleted) return Conclude(main);
        var outstanding = context.Steps.Count + context.Events.WaitingCount - context.Waiters.IdleCount;
        return outstanding > 0 ? null : new ExecutionEnd.Failed(Failures.Final(
            typeof(OrchestrationThreadException).FullName!,
            new OrchestrationThreadException(identity.InstanceId, "an await that nothing durable will ever complete").Message));
    }

    private ExecutionEnd Conclude(Task completed)
    {
        if (!completed.IsCompletedSuccessfully)
            return new ExecutionEnd.Failed(Failures.From(completed.Exception?.InnerException ?? new OperationCanceledException("The orchestration cancelled itself.")));
        if (context.NextInput is { } next)
            return new ExecutionEnd.Continued(next, context.Events.Remaining(context.Waiters.HeldNames()));
        try
        {
            return new ExecutionEnd.Completed(Payloads.Write(output, orchestration.OutputType, $"The output of '{identity.Name}'"));
        }
        catch (Exception exception)
        {
            return new ExecutionEnd.Failed(Failures.From(exception));
        }
    }

    private static HistoryEvent ToHistory(InboxMessage message) => new(
        (HistoryKind)(int)message.Kind,
        message.VisibleAt,
        message.Kind == MessageKind.Event ? message.Sequence : message.Action,
        message.Name,
        message.Payload);

    private HistoryEvent ToHistory(ExecutionEnd end) => end switch
    {
        ExecutionEnd.Completed completed => new(HistoryKind.ExecutionCompleted, context.LogicalTime, Data: completed.Output),
        ExecutionEnd.Failed failed => new(HistoryKind.ExecutionFailed, context.LogicalTime, Data: failed.Failure.ErrorMessage),
        _ => new(HistoryKind.ExecutionContinued, context.LogicalTime),
    };
}
