using Kyndof.Workflows.LocalRuntime.Engine;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>Ends the process at the n-th place at which that makes a difference.</summary>
internal sealed class CrashAt(int number) : ICrashPoints
{
    private int reached;

    public int Reached => Volatile.Read(ref reached);

    public bool HasStruck => Reached >= number;

    public void Reach(CrashPoint point)
    {
        if (Interlocked.Increment(ref reached) >= number) throw new SimulatedCrashException(point);
    }
}
