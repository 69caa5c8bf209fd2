namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <summary>The policy in force, to be read by people: every value with its rule, its comment and its line.</summary>
/// <param name="Hash">As <see cref="Domain.Policies.ServicePolicy.Hash"/>.</param>
/// <param name="Sections">In the order of the file; the survey forms follow.</param>
/// <param name="Decisions">The RABSIC matrices: who answers for what (RAB-1).</param>
/// <param name="Zone">IANA zone of every time of day in it.</param>
public sealed record PolicyView(
    string Profile, string Brand, int Version, string Hash, IReadOnlyList<PolicySection> Sections, IReadOnlyList<DecisionView> Decisions, CalendarView Calendar, string Zone);

/// <param name="Key">The key at the top of the file, e.g. <c>orders</c>; <c>general</c> for values that stand there by themselves.</param>
/// <param name="Comment">What is written above it.</param>
public sealed record PolicySection(string Key, string? Comment, IReadOnlyList<PolicyEntry> Entries);

/// <param name="Key">Keys down to the value, e.g. <c>orders.confirmWithin</c>.</param>
/// <param name="Value">As written; a list with commas.</param>
/// <param name="RuleIds">Rules of the handbook, rulings, or <c>assumed</c>.</param>
/// <param name="Comment">What is written beside it, or above it.</param>
/// <param name="File">Below the policy's folder.</param>
/// <param name="Line">1 for the first line.</param>
public sealed record PolicyEntry(string Key, string Value, IReadOnlyList<string> RuleIds, string? Comment, string File, int Line);

/// <summary>One row of the RABSIC matrices.</summary>
/// <param name="Name">As it stands in the file, in one language.</param>
/// <param name="WeeklySummary">The informed get one digest a week.</param>
public sealed record DecisionView(
    string Id, string Name, string Matrix, IReadOnlyList<string> Accountable, IReadOnlyList<string> Responsible, IReadOnlyList<string> Consulted, IReadOnlyList<string> Informed, bool WeeklySummary, string? Ruling);

/// <summary>The calendar as it is written.</summary>
public sealed record CalendarView(string Zone, IReadOnlyList<HoursView> Hours, IReadOnlyList<HolidayView> Holidays, IReadOnlyList<ClosureView> Closures);
