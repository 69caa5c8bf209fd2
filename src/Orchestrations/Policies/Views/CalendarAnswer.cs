using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <summary>Days of the calendar in force, open or closed and why (ruling 5).</summary>
/// <param name="Zone">IANA zone of the times of day.</param>
/// <param name="Days">By date, without gaps.</param>
public sealed record CalendarAnswer(string Zone, IReadOnlyList<CalendarDay> Days);

/// <param name="Open">Hours of the day; empty on a closed one.</param>
/// <param name="Name">The holiday, or the reason of the closure.</param>
/// <param name="Projected">A holiday that was not published yet.</param>
public sealed record CalendarDay(
    LocalDate Date, CalendarDayKind Kind, IReadOnlyList<HoursOfDay> Open, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalizedText? Name, bool Projected);

/// <summary>What a day of the calendar is.</summary>
public enum CalendarDayKind
{
    Open,

    /// <summary>A day of the week without hours.</summary>
    Weekend,
    Holiday,

    /// <summary>Closed besides.</summary>
    Closure,
}

/// <param name="To">Not after <paramref name="From"/>: on the next day.</param>
public sealed record HoursOfDay(LocalTime From, LocalTime To);
