using NodaTime;

namespace Kyndof.Workflows.Functions.Tests;

/// <summary>A clock the test moves.</summary>
internal sealed class ManualTime(Instant start) : TimeProvider
{
    public Instant Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
