using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Events an execution has been given: handed to the waiter of their name, or kept in order until one comes.</summary>
internal sealed class EventBuffer
{
    private readonly Dictionary<string, NamedEvents> names = new(StringComparer.Ordinal);

    /// <summary>Waiters that hold nothing yet.</summary>
    public int WaitingCount => names.Values.Count(static events => events.Waiter is not null);

    public Task<ArrivedEvent<TEvent>> NextAsync<TEvent>(string name)
    {
        var events = Get(name);
        if (events.Unconsumed.TryDequeue(out var received))
        {
            events.Last = received;
            return Task.FromResult(Arrive<TEvent>(received));
        }

        var waiter = new TaskCompletionSource<ArrivedEvent<TEvent>>();
        events.Waiter = next => waiter.SetResult(Arrive<TEvent>(next));
        return waiter.Task;
    }

    public void Receive(HistoryEvent received)
    {
        var events = Get(received.Name!);
        if (events.Waiter is not { } waiter)
        {
            events.Unconsumed.Enqueue(received);
            return;
        }

        events.Waiter = null;
        events.Last = received;
        waiter(received);
    }

    /// <summary>What nobody has taken, oldest first; <paramref name="heldNames"/> have a kept waiter that holds one.</summary>
    public IReadOnlyList<InboxMessage> Remaining(IReadOnlyList<string> heldNames) =>
        [.. names.Values.SelectMany(static events => events.Unconsumed)
            .Concat(heldNames.Select(name => names[name].Last!))
            .Select(static received => new InboxMessage(received.Action, MessageKind.Event, received.At, Name: received.Name, Payload: received.Data))
            .Order(MessageOrder.Instance)];

    private static ArrivedEvent<TEvent> Arrive<TEvent>(HistoryEvent received) =>
        new(received.At, Payloads.Read<TEvent>(received.Data, $"Event '{received.Name}'"));

    private NamedEvents Get(string name)
    {
        if (!names.TryGetValue(name, out var events)) names.Add(name, events = new NamedEvents());
        return events;
    }

    private sealed class NamedEvents
    {
        public Queue<HistoryEvent> Unconsumed { get; } = new();

        public Action<HistoryEvent>? Waiter { get; set; }

        public HistoryEvent? Last { get; set; }
    }
}
