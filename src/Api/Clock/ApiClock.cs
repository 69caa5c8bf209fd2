using NodaTime;

namespace Kyndof.Workflows.Api.Clock;

/// <summary>The time requests are checked against: the virtual clock where there is one.</summary>
internal sealed class ApiClock(TimeProvider time, IEnumerable<IVirtualClock> clocks)
{
    private readonly IVirtualClock? clock = clocks.LastOrDefault();

    public Instant Now => clock?.Now ?? Instant.FromDateTimeOffset(time.GetUtcNow());

    public IVirtualClock? Virtual => clock;
}
