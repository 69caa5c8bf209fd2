using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>External events as an orchestration may wait for them, written once for every engine: a waiter whose
/// deadline passed is kept and handed to the next wait on its name, so that no event is swallowed.</summary>
/// <remarks>One outstanding wait per name; a name keeps the type of its first wait. Orchestration thread only.</remarks>
public sealed class EventWaiters(IEventSource source)
{
    private readonly Dictionary<string, Slot> slots = new(StringComparer.Ordinal);

    /// <summary>Waiters that no wait is interested in now and that hold nothing yet.</summary>
    public int IdleCount => slots.Values.Count(static slot => slot is { IsKept: true, IsCompleted: false });

    /// <inheritdoc cref="IOrchestrationContext.WaitForExternalEvent{TEvent}(string)"/>
    public Task<TEvent> WaitAsync<TEvent>(string name) => WaitAsync(Take<TEvent>(name));

    /// <inheritdoc cref="IOrchestrationContext.WaitForExternalEvent{TEvent}(string, Instant)"/>
    public Task<EventWait<TEvent>> WaitAsync<TEvent>(string name, Instant deadline) => WaitAsync(Take<TEvent>(name), deadline);

    /// <summary>Names whose kept waiter already holds an event: ContinueAsNew must carry it over.</summary>
    public IReadOnlyList<string> HeldNames() =>
        [.. slots.Where(static pair => pair.Value is { IsKept: true, IsCompleted: true }).Select(static pair => pair.Key)];

    /// <summary>What those waiters hold, for an engine that carries events over by sending them again.</summary>
    public async Task<IReadOnlyList<HeldEvent>> HeldAsync()
    {
        var held = new List<HeldEvent>();
        foreach (var name in HeldNames()) held.Add(await slots[name].HoldAsync(name));
        return held;
    }

    private static async Task<TEvent> WaitAsync<TEvent>(Slot<TEvent> slot)
    {
        var arrived = await slot.Waiter!;
        slot.Release();
        return arrived.Value;
    }

    private async Task<EventWait<TEvent>> WaitAsync<TEvent>(Slot<TEvent> slot, Instant deadline)
    {
        var waiter = slot.Waiter!;
        if (!waiter.IsCompleted)
        {
            using var timer = new CancellationTokenSource();
            await Task.WhenAny(waiter, source.CreateTimer(deadline, timer.Token));
            if (waiter.IsCompleted) Stop(timer);
        }

        if (!waiter.IsCompleted) return slot.Keep();
        var arrived = await waiter;
        if (arrived.AcceptedAt > deadline) return slot.Keep();
        slot.Release();
        return new EventWait<TEvent>(true, arrived.Value);
    }

    // Not CancelAsync: its callbacks leave the orchestration's thread.
    private static void Stop(CancellationTokenSource timer) => timer.Cancel();

    private Slot<TEvent> Take<TEvent>(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!slots.TryGetValue(name, out var found)) slots.Add(name, found = new Slot<TEvent>());
        if (found is not Slot<TEvent> slot)
            throw new InvalidOperationException($"Event '{name}' was waited for as {found.EventType.Name} before and now as {typeof(TEvent).Name}: a name keeps one type.");
        if (slot.IsOutstanding)
            throw new InvalidOperationException($"Another wait on event '{name}' is outstanding: one wait per name.");
        slot.IsOutstanding = true;
        slot.Waiter ??= source.NextAsync<TEvent>(name);
        return slot;
    }

    private abstract class Slot
    {
        public bool IsOutstanding { get; set; }

        public abstract Type EventType { get; }

        public abstract bool IsKept { get; }

        public abstract bool IsCompleted { get; }

        public abstract Task<HeldEvent> HoldAsync(string name);
    }

    private sealed class Slot<TEvent> : Slot
    {
        public Task<ArrivedEvent<TEvent>>? Waiter { get; set; }

        public override Type EventType => typeof(TEvent);

        public override bool IsKept => !IsOutstanding && Waiter is not null;

        public override bool IsCompleted => Waiter is { IsCompletedSuccessfully: true };

        public EventWait<TEvent> Keep()
        {
            IsOutstanding = false;
            return new EventWait<TEvent>(false, default);
        }

        public void Release()
        {
            Waiter = null;
            IsOutstanding = false;
        }

        public override async Task<HeldEvent> HoldAsync(string name)
        {
            var arrived = await Waiter!;
            return new HeldEvent(name, arrived.AcceptedAt, arrived.Value);
        }
    }
}
