using NodaTime;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>The logical time of one execution. The engine's time moves on with each of its episodes; after a timer or a missed
/// deadline it is exactly the instant that was asked for, however late the engine woke. It never goes back.</summary>
internal sealed class LogicalTime(Func<Instant> engine)
{
    private Instant now = engine();
    private Instant seen = engine();

    /// <summary>The time as the code may know it.</summary>
    public Instant Now
    {
        get
        {
            if (engine() != seen) CatchUp();
            return now;
        }
    }

    /// <summary>When what the engine delivers now was delivered.</summary>
    public Instant EngineNow => engine();

    /// <summary>Something arrived: it is at least as late as the engine says.</summary>
    public void CatchUp()
    {
        seen = engine();
        now = Instant.Max(now, seen);
    }

    /// <summary>An instant that was waited for is there; what the engine took longer does not count until it moves on.</summary>
    public void Reach(Instant instant)
    {
        now = Instant.Max(now, instant);
        seen = engine();
    }
}
