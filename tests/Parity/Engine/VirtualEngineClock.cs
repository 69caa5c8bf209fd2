using Kyndof.Workflows.Functions.Durable;
using NodaTime;

namespace Kyndof.Workflows.Parity.Engine;

/// <summary>The processes' time as the test moves it, over an engine that stamps its episodes with the machine's. What the machine's
/// time stands for is kept, so that a replay sees what the first run saw. Timers lie in the engine's past: when they fire is the
/// hub's to decide.</summary>
internal sealed class VirtualEngineClock(Instant start) : EngineClock
{
    private static readonly Duration Past = Duration.FromDays(36_525);

    private readonly Lock gate = new();
    private readonly List<(DateTime From, Instant Now)> steps = [(DateTime.MinValue, start)];

    public Instant Now
    {
        get
        {
            lock (gate) return steps[^1].Now;
        }
    }

    /// <summary>When a timer of the engine is fired: as early as the real host has been seen to.</summary>
    public Instant FiringTime(DateTime fireAt) => Instant.FromDateTimeUtc(fireAt - TimerSlack) + Past;

    public override Instant ToLogical(DateTime engineUtc)
    {
        lock (gate)
        {
            var step = steps.FindLastIndex(step => step.From <= engineUtc);
            return steps[Math.Max(step, 0)].Now;
        }
    }

    public override DateTime ToEngine(Instant logical) => (logical - Past).ToDateTimeUtc();

    /// <summary>Moves the time; called only while nothing is under way.</summary>
    public void MoveTo(Instant target)
    {
        lock (gate)
        {
            if (target <= steps[^1].Now) return;
            var last = TimeProvider.System.GetUtcNow();
            DateTimeOffset from;
            do from = TimeProvider.System.GetUtcNow();
            while (from <= last);
            steps.Add((from.UtcDateTime, target));
        }
    }
}
