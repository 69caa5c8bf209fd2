using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <summary>The policy in force and its calendar, for people.</summary>
public interface IPolicyViews
{
    Task<PolicyView> CurrentAsync(CancellationToken cancellationToken = default);

    /// <summary>The days from one date to another, both included.</summary>
    Task<CalendarAnswer> CalendarAsync(LocalDate from, LocalDate to, CancellationToken cancellationToken = default);
}
