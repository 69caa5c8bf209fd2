using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Where a day starts: what is late, what will be, what waits for a person, what failed. It holds no moment of reading, so that an unchanged day has an unchanged <c>ETag</c>.</summary>
/// <param name="DueSoonWithin">How far ahead "due soon" looks (policy <c>desk.dueSoon</c>).</param>
/// <param name="Items">The first rows, the greatest harm first (policy <c>desk.items</c>).</param>
/// <param name="More">There is more than is listed.</param>
public sealed record TodayAnswer(TodayFigures Figures, Duration DueSoonWithin, IReadOnlyList<TodayItem> Items, bool More);

/// <summary>The four figures; what stands in one stands in no other.</summary>
/// <param name="Late">Processes that are late, and open tasks past due, also those of a message that did not arrive.</param>
/// <param name="DueSoon">Processes and open tasks due within <c>desk.dueSoon</c> that are not late.</param>
/// <param name="Waiting">Other open tasks (approvals are tasks), messages that are held or of which nobody knows whether they went out, and emergencies with time left: they wait for a person.</param>
/// <param name="Failed">Processes that failed or were stopped, and messages that failed or bounced, within <c>desk.failedDays</c>.</param>
public sealed record TodayFigures(TodayFigure Late, TodayFigure DueSoon, TodayFigure Waiting, TodayFigure Failed);

/// <param name="Count">How many, up to 1,000.</param>
/// <param name="More">There are more than were counted.</param>
public sealed record TodayFigure(int Count, bool More);
