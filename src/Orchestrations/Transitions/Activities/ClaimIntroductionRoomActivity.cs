using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Departures;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

public sealed record ClaimIntroductionRoom
{
    public required string DepartureId { get; init; }

    public required string TransitionId { get; init; }

    /// <summary>Introductions a business day, at most.</summary>
    public required int PerDay { get; init; }

    public required CalendarDefinition Calendar { get; init; }

    public required Instant At { get; init; }
}

/// <summary>The business day a departure has room for an introduction on; the same transition keeps its day.</summary>
public sealed class ClaimIntroductionRoomActivity(DeparturePace pace) : Activity<ClaimIntroductionRoom, LocalDate>
{
    public override Task<LocalDate> RunAsync(ClaimIntroductionRoom input, CancellationToken cancellationToken) => pace.ClaimAsync(input, cancellationToken);
}
