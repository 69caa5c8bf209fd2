using Kyndof.Workflows.LocalRuntime.Storage;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Wakes the engine when the next thing is due by the machine's clock.</summary>
internal sealed class RealClock : IDisposable
{
    // A clock that is set by hand is noticed within this time.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly RuntimeCore core;
    private readonly ITimer timer;

    public RealClock(RuntimeCore core)
    {
        this.core = core;
        timer = TimeProvider.System.CreateTimer(static state => ((RealClock)state!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        core.Due.EarlierAdded = Arm;
        Arm();
    }

    public void Dispose()
    {
        core.Due.EarlierAdded = null;
        timer.Dispose();
    }

    private void Wake()
    {
        core.FireDue();
        Arm();
    }

    private void Arm()
    {
        if (core.Due.NextDue is not { } next) return;
        var wait = (StoredInstant.FromStored(next) - core.Time.Now).BclCompatibleTicks;
        // A tick more, because a timer never fires early.
        timer.Change(TimeSpan.FromTicks(Math.Clamp(wait + TimeSpan.TicksPerMillisecond, 1, LongestSleep.Ticks)), Timeout.InfiniteTimeSpan);
    }
}
