using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Time;

/// <summary>The machine's clock.</summary>
public sealed class SystemTime : EngineTime
{
    public override Instant Now => Instant.FromDateTimeOffset(System.GetUtcNow());
}
