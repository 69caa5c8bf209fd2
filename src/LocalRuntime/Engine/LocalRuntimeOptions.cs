using Kyndof.Workflows.LocalRuntime.Time;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>How one embedded runtime is set up.</summary>
public sealed record LocalRuntimeOptions
{
    /// <summary>Path of the data file; its folder is created. Default <c>.data/kyndof.db</c>.</summary>
    public string DataFile { get; init; } = Path.Combine(".data", "kyndof.db");

    /// <summary>Default: the machine's clock.</summary>
    public EngineTime Time { get; init; } = new SystemTime();

    /// <summary>Activities that run at the same time. 1 to 1,000; default 32.</summary>
    public int MaxConcurrentActivities { get; init; } = 32;

    /// <summary>Instances kept warm between their episodes; others are replayed. 0 or more; default 10,000.</summary>
    public int CacheSize { get; init; } = 10_000;

    /// <summary>Tries of an episode that fails in the engine, before its instance is quarantined. 1 or more; default 5.</summary>
    public int PoisonTries { get; init; } = 5;

    /// <summary>Upper bound of the data file in pages of 4 KiB. Default: none.</summary>
    public int? MaxPages { get; init; }

    /// <summary>Where a test drops the runtime. Default: nowhere.</summary>
    public ICrashPoints? CrashPoints { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    internal LocalRuntimeOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxConcurrentActivities, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxConcurrentActivities, 1_000);
        ArgumentOutOfRangeException.ThrowIfNegative(CacheSize);
        ArgumentOutOfRangeException.ThrowIfLessThan(PoisonTries, 1);
        return this with { DataFile = Path.GetFullPath(DataFile) };
    }
}
