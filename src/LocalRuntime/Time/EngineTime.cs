using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Time;

/// <summary>The clock of an embedded runtime and of everything it runs: activities get it as <see cref="TimeProvider"/>.</summary>
public abstract class EngineTime : TimeProvider
{
    /// <summary>UTC.</summary>
    public abstract Instant Now { get; }

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
