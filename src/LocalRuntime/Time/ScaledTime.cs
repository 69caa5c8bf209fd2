using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Time;

/// <summary>Virtual time that the runtime advances by itself, for a sample one can watch.</summary>
/// <param name="start">As for <see cref="VirtualTime"/>.</param>
/// <param name="perRealSecond">Virtual time that passes in one real second. Above zero.</param>
public sealed class ScaledTime(Instant start, Duration perRealSecond) : VirtualTime(start)
{
    /// <summary>Virtual time that passes in one real second.</summary>
    public Duration PerRealSecond { get; } = perRealSecond > Duration.Zero
        ? perRealSecond
        : throw new ArgumentOutOfRangeException(nameof(perRealSecond), perRealSecond, "A clock moves forward.");
}
