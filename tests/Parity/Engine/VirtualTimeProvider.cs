namespace Kyndof.Workflows.Parity.Engine;

/// <summary>The test's time for whatever runs beside the engine.</summary>
internal sealed class VirtualTimeProvider(VirtualEngineClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.Now.ToDateTimeOffset();
}
