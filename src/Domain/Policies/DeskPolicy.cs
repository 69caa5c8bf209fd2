using NodaTime;

namespace Kyndof.Workflows.Domain.Policies;

/// <summary>What the CS Lead's day shows (section <c>desk</c>); all assumed.</summary>
/// <param name="DueSoon">Elapsed time ahead in which something counts as due soon; assumed: 2 h.</param>
/// <param name="FailedDays">Days of 24 hours something that failed counts as failed; assumed: 7.</param>
/// <param name="Items">Rows shown, the greatest harm first; assumed: 100.</param>
public sealed record DeskPolicy(Duration DueSoon, int FailedDays, int Items);
