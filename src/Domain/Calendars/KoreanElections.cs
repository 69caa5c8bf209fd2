using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>Elections at the end of a term (Public Official Election Act, article 34), which are public holidays (Act on Public Holidays,
/// article 2 item 9). An election after a vacancy is not one of them: the cabinet designates its day.</summary>
internal static class KoreanElections
{
    private static readonly Cycle[] Cycles =
    [
        new(new("Presidential election", "대통령선거"), new(2030, 6, 3), 5, 70),
        new(new("National Assembly election", "국회의원선거"), new(2028, 5, 29), 4, 50),
        new(new("Local elections", "전국동시지방선거"), new(2026, 6, 30), 4, 30),
    ];

    /// <param name="isHoliday">Whether a date is a public holiday for another reason.</param>
    public static IEnumerable<Holiday> In(int year, Func<LocalDate, bool> isHoliday) =>
        from cycle in Cycles
        where cycle.EndsIn(year)
        select new Holiday(DayOf(cycle.ExpiryIn(year).PlusDays(-cycle.DaysBefore), isHoliday), cycle.Name, HolidayKind.Election);

    /// <summary>The first Wednesday from that day on, a week later while it is a holiday or next to one.</summary>
    private static LocalDate DayOf(LocalDate earliest, Func<LocalDate, bool> isHoliday)
    {
        var day = earliest.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Wednesday));
        while (isHoliday(day.PlusDays(-1)) || isHoliday(day) || isHoliday(day.PlusDays(1))) day = day.PlusWeeks(1);
        return day;
    }

    /// <param name="Expiry">Last day of a term.</param>
    /// <param name="Years">Length of a term.</param>
    /// <param name="DaysBefore">The election is on the first Wednesday from so many days before the expiry.</param>
    private sealed record Cycle(LocalizedText Name, LocalDate Expiry, int Years, int DaysBefore)
    {
        public bool EndsIn(int year) => year >= Expiry.Year && (year - Expiry.Year) % Years == 0;

        public LocalDate ExpiryIn(int year) => Expiry.PlusYears(year - Expiry.Year);
    }
}
