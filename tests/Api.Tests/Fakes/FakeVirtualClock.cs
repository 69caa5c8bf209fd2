using Kyndof.Workflows.Api.Clock;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

public sealed class FakeVirtualClock : IVirtualClock
{
    public Instant Now { get; private set; } = Instant.FromUtc(2026, 3, 2, 0, 0);

    public Task<ClockOutcome> AdvanceToAsync(Instant to, CancellationToken cancellationToken = default)
    {
        if (to < Now) return Task.FromResult(ClockOutcome.GoesBack);
        Now = to;
        return Task.FromResult(ClockOutcome.Advanced);
    }
}
