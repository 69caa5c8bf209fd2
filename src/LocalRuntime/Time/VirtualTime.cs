using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Time;

/// <summary>A clock that stands still until the runtime advances it. On existing data it goes on at the later of the
/// stored time and <paramref name="start"/>.</summary>
public class VirtualTime(Instant start) : EngineTime
{
    private readonly Lock gate = new();
    private Instant now = start;

    public override Instant Now
    {
        get { lock (gate) return now; }
    }

    /// <summary>Moves forward; an instant that has passed changes nothing.</summary>
    internal void MoveTo(Instant instant)
    {
        lock (gate) now = Instant.Max(now, instant);
    }
}
