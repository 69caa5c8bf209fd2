using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <param name="Day">In lower case, e.g. <c>monday</c>.</param>
/// <param name="To">Not after <paramref name="From"/>: on the next day.</param>
public sealed record HoursView(string Day, LocalTime From, LocalTime To);

/// <param name="Projected">It follows from the law as it stands and was not published yet.</param>
public sealed record HolidayView(LocalDate Date, LocalizedText Name, bool Projected);

/// <param name="Reason">For colleagues, in the language it was written in.</param>
public sealed record ClosureView(LocalDate Date, string Reason);
