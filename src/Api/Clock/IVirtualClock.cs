using NodaTime;

namespace Kyndof.Workflows.Api.Clock;

/// <summary>A clock that can be moved; registered only by a host started with <c>--virtual-clock</c> or <c>--demo</c>.</summary>
public interface IVirtualClock
{
    Instant Now { get; }

    /// <summary>Moves the clock forward and answers when everything due by then has happened. It must refuse to go back.</summary>
    Task<ClockOutcome> AdvanceToAsync(Instant to, CancellationToken cancellationToken = default);
}

public enum ClockOutcome
{
    Advanced,

    /// <summary>The instant lies before the clock's.</summary>
    GoesBack,
}
