using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

public sealed class ManualTime : TimeProvider
{
    public Instant Now { get; set; } = Instant.FromUtc(2026, 3, 2, 0, 0);

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
