using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <summary>Days of a calendar, one by one.</summary>
public static class CalendarDays
{
    /// <summary>The days from one date to another, both included. A holiday on a day without hours is a holiday; one that is also a closure stays one.</summary>
    public static CalendarAnswer Between(CalendarView calendar, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var hours = calendar.Hours.ToLookup(shift => shift.Day, shift => new HoursOfDay(shift.From, shift.To), StringComparer.Ordinal);
        var holidays = calendar.Holidays.ToLookup(holiday => holiday.Date);
        var closures = calendar.Closures.ToDictionary(closure => closure.Date, closure => closure.Reason);
        return new CalendarAnswer(calendar.Zone, [.. Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(number => DayOf(from.PlusDays(number)))]);

        CalendarDay DayOf(LocalDate date)
        {
            if (holidays[date].ToList() is { Count: > 0 } named)
                return new(date, CalendarDayKind.Holiday, [], Join(named), named.Exists(holiday => holiday.Projected));
            if (closures.TryGetValue(date, out var reason)) return new(date, CalendarDayKind.Closure, [], new LocalizedText(reason, reason), Projected: false);
            List<HoursOfDay> open = [.. hours[NameOf(date.DayOfWeek)]];
            return new(date, open.Count == 0 ? CalendarDayKind.Weekend : CalendarDayKind.Open, open, null, Projected: false);
        }
    }

    /// <summary>A weekday as a policy writes it, e.g. <c>monday</c>.</summary>
    internal static string NameOf(IsoDayOfWeek day) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(day.ToString());

    /// <summary>Several holidays may share a date.</summary>
    private static LocalizedText Join(List<HolidayView> named) => new(
        string.Join(", ", named.Select(holiday => holiday.Name.En)), string.Join(", ", named.Select(holiday => holiday.Name.Ko)));
}
