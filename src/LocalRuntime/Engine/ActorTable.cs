using System.Threading.Channels;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>The instances in memory: who has work, who is warm, who is let go.</summary>
internal sealed class ActorTable(WorkCounter work, AcceptClock clock, int cacheSize)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, InstanceActor> actors = [];
    private readonly LinkedList<InstanceActor> warm = [];
    private readonly Channel<InstanceActor> ready = Channel.CreateUnbounded<InstanceActor>();

    public ChannelReader<InstanceActor> Ready => ready.Reader;

    public int WarmCount
    {
        get { lock (gate) return warm.Count; }
    }

    /// <summary>Starts an instance that was just created: nothing of it need be read.</summary>
    public void Begin(InstanceRow row, InboxMessage start)
    {
        lock (gate)
        {
            // A child that runs again under its id may still be known from its first run.
            var actor = Get(row.Key);
            if (actor.State == ActorState.Idle)
            {
                actor.Reset();
                actor.Row = row;
                actor.History = [];
                actor.LoadedUpTo = start.Sequence;
                actor.Mailbox.Add(start);
            }
            else
            {
                actor.MustReload = true;
            }

            Wake(actor);
        }
    }

    public void Deliver(long key, InboxMessage message)
    {
        lock (gate)
        {
            var actor = Get(key);
            actor.Receive(message);
            Wake(actor);
        }
    }

    /// <summary>An activity's result, stored together with the episode that takes it.</summary>
    public void DeliverResult(long key, InboxMessage message)
    {
        lock (gate)
        {
            var actor = Get(key);
            actor.Mailbox.Add(message);
            Wake(actor);
        }
    }

    public void Wake(long key)
    {
        lock (gate) Wake(Get(key));
    }

    /// <summary>The code of a generation was seen outside its thread, perhaps after its execution was let go.</summary>
    public void Escaped(long key, int generation)
    {
        lock (gate)
        {
            var actor = Get(key);
            actor.EscapedGeneration = generation;
            Wake(actor);
        }
    }

    /// <summary>Somebody changed the stored state: read it again before anything else.</summary>
    public void Changed(long key)
    {
        lock (gate)
        {
            var actor = Get(key);
            if (actor.State == ActorState.Running) actor.MustReload = true;
            else actor.Reset();
            Wake(actor);
        }
    }

    public void BeginLoad(InstanceActor actor)
    {
        lock (gate) actor.Arriving = [];
    }

    /// <param name="loaded">Null when the instance is gone.</param>
    public void EndLoad(InstanceActor actor, LoadedInstance? loaded)
    {
        lock (gate)
        {
            if (loaded is null) actor.Arriving = null;
            else actor.Fill(loaded);
        }
    }

    /// <summary>Messages due now; they stay until the episode that takes them is stored.</summary>
    public List<InboxMessage> Due(InstanceActor actor, Instant horizon)
    {
        lock (gate) return actor.Mailbox.FindAll(message => IsDue(message, horizon));
    }

    public List<InboxMessage> Results(InstanceActor actor)
    {
        lock (gate) return actor.Mailbox.FindAll(static message => message.Sequence == 0);
    }

    public List<InboxMessage> Timers(InstanceActor actor)
    {
        lock (gate) return actor.Mailbox.FindAll(static message => message is { Kind: MessageKind.Timer, Sequence: > 0 });
    }

    /// <summary>Changes a running actor and lets it go on, wait or leave.</summary>
    public void Release(InstanceActor actor, Action<InstanceActor>? change = null)
    {
        lock (gate)
        {
            change?.Invoke(actor);
            if (actor.MustReload) actor.Reset();
            if (HasWork(actor))
            {
                actor.WakeAgain = false;
                actor.State = ActorState.Queued;
                ready.Writer.TryWrite(actor);
                return;
            }

            actor.State = ActorState.Idle;
            if (actor.Row is { IsRunnable: true }) Keep(actor);
            else actors.Remove(actor.Key);
        }

        work.Done();
    }

    /// <summary>An actor taken from <see cref="Ready"/> begins to run.</summary>
    public void Enter(InstanceActor actor)
    {
        lock (gate)
        {
            actor.State = ActorState.Running;
            actor.WakeAgain = false;
            if (actor.MustReload) actor.Reset();
        }
    }

    /// <summary>No more work is handed out.</summary>
    public void Complete() => ready.Writer.TryComplete();

    private static bool IsDue(InboxMessage message, Instant horizon) => message.Kind != MessageKind.Timer || message.VisibleAt <= horizon;

    private bool HasWork(InstanceActor actor)
    {
        if (actor.WakeAgain || actor.HasResults) return true;
        if (actor.Row is not { IsRunnable: true }) return false;
        var horizon = clock.Horizon();
        return actor.Mailbox.Exists(message => IsDue(message, horizon));
    }

    private InstanceActor Get(long key)
    {
        if (!actors.TryGetValue(key, out var actor)) actors.Add(key, actor = new InstanceActor(key));
        return actor;
    }

    private void Wake(InstanceActor actor)
    {
        if (actor.State != ActorState.Idle)
        {
            actor.WakeAgain = true;
            return;
        }

        if (actor.Warm is { } node) warm.Remove(node);
        actor.Warm = null;
        actor.State = ActorState.Queued;
        work.Add();
        ready.Writer.TryWrite(actor);
    }

    private void Keep(InstanceActor actor)
    {
        actor.Warm = warm.AddLast(actor);
        if (warm.Count <= cacheSize) return;
        var oldest = warm.First!.Value;
        warm.RemoveFirst();
        oldest.Warm = null;
        actors.Remove(oldest.Key);
    }
}
