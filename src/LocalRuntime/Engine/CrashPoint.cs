namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Places at which a process may die with a difference.</summary>
public enum CrashPoint
{
    BeforeCommit,

    /// <summary>On disk, but nobody has been told.</summary>
    AfterCommit,

    BeforeActivity,

    /// <summary>Its effect is done, its result is not written.</summary>
    AfterActivity,
}

/// <summary>Lets a test drop the runtime at a given point.</summary>
public interface ICrashPoints
{
    /// <exception cref="SimulatedCrashException">The process dies here.</exception>
    void Reach(CrashPoint point);
}

/// <summary>Stands for the end of the process: the runtime does nothing any more.</summary>
public sealed class SimulatedCrashException(CrashPoint point) : Exception($"The process died: {point}.")
{
    public CrashPoint Point { get; } = point;
}
