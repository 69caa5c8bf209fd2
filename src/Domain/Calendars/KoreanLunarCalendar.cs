using System.Globalization;
using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>Dates of the Korean lunisolar calendar, which now and then differs by a day from the Chinese one (Seollal 2027 and 2028).</summary>
internal static class KoreanLunarCalendar
{
    /// <summary>The solar date of a day in an ordinary (not a leap) lunar month.</summary>
    public static LocalDate ToSolar(int lunarYear, int month, int day)
    {
        var calendar = new KoreanLunisolarCalendar();
        // The framework numbers months through the year, so every month from the leap month on is one further.
        var leapMonth = calendar.GetLeapMonth(lunarYear);
        var number = leapMonth != 0 && month >= leapMonth ? month + 1 : month;
        return LocalDate.FromDateTime(calendar.ToDateTime(lunarYear, number, day, 0, 0, 0, 0));
    }
}
