using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Engine;

internal enum ActorState
{
    Idle,
    Queued,

    /// <summary>An episode is being run or written.</summary>
    Running,
}

/// <summary>What memory has of one instance. Guarded by its table, but for what only a running episode touches.</summary>
internal sealed class InstanceActor(long key)
{
    public long Key { get; } = key;

    public ActorState State { get; set; }

    /// <summary>Null while cold.</summary>
    public InstanceRow? Row { get; set; }

    /// <summary>To be replayed before the next episode; null once it is.</summary>
    public IReadOnlyList<HistoryEvent>? History { get; set; }

    public OrchestrationExecution? Live { get; set; }

    /// <summary>Everything not yet taken, timers of the future included; those without a sequence are in memory only.</summary>
    public List<InboxMessage> Mailbox { get; private set; } = [];

    /// <summary>Stored messages up to this sequence were read with the row.</summary>
    public long LoadedUpTo { get; set; }

    /// <summary>What arrives while the row is read; null otherwise.</summary>
    public List<InboxMessage>? Arriving { get; set; }

    public bool WakeAgain { get; set; }

    /// <summary>The generation whose code left its thread: it fails with its next episode, also when it is cold by then.</summary>
    public int? EscapedGeneration { get; set; }

    public bool MustReload { get; set; }

    /// <summary>Episodes that failed by the engine's own exception since the last that did not.</summary>
    public int FailedTries { get; set; }

    public LinkedListNode<InstanceActor>? Warm { get; set; }

    public bool HasResults => Mailbox.Exists(static message => message.Sequence == 0);

    /// <summary>Forgets all but what is in memory only.</summary>
    public void Reset()
    {
        Row = null;
        History = null;
        Live = null;
        MustReload = false;
        Mailbox = Mailbox.FindAll(static message => message.Sequence == 0);
    }

    /// <summary>The instance is gone, and with it whoever wanted its results.</summary>
    public void Forget()
    {
        Mailbox.Clear();
        Reset();
    }

    public void Fill(LoadedInstance loaded)
    {
        Row = loaded.Row;
        History = loaded.History;
        LoadedUpTo = loaded.Sequence;
        Mailbox.AddRange(loaded.Messages);
        Mailbox.AddRange(Arriving!.Where(message => message.Sequence > loaded.Sequence));
        Arriving = null;
    }

    /// <summary>A stored message, as its commit is announced. A cold instance will read it with its row.</summary>
    public void Receive(InboxMessage message)
    {
        if (Arriving is not null) Arriving.Add(message);
        else if (Row is not null && message.Sequence > LoadedUpTo) Mailbox.Add(message);
    }
}
