using Kyndof.Workflows.LocalRuntime.Time;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Gives what is written its time of acceptance, never going back, and says up to when nothing accepted is
/// still on its way: only so far may timers fire, or an event accepted before a deadline would come after it.</summary>
internal sealed class AcceptClock(EngineTime time)
{
    private readonly Lock gate = new();
    private Instant last = Instant.MinValue;
    private Instant horizon = Instant.MinValue;
    private bool writing;

    public Instant Begin()
    {
        lock (gate)
        {
            last = Instant.Max(last, time.Now);
            writing = true;
            return last;
        }
    }

    public void End()
    {
        lock (gate) writing = false;
    }

    /// <summary>Timers due up to then, inclusive, may fire. It never goes back: what was let fire stays so.</summary>
    public Instant Horizon()
    {
        lock (gate)
        {
            if (!writing) last = Instant.Max(last, time.Now);
            return horizon = Instant.Max(horizon, writing ? last.PlusNanoseconds(-1) : last);
        }
    }

    /// <summary>The time of something that happens now, in the process, without a write.</summary>
    public Instant Stamp()
    {
        lock (gate) return writing ? last : last = Instant.Max(last, time.Now);
    }
}
