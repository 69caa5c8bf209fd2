using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>Substitute holidays by article 3 of the Regulations on Public Holidays of Public Offices.</summary>
internal static class KoreanSubstitutes
{
    /// <param name="statutory">The year's statutory holidays with their rules.</param>
    /// <param name="others">Election days and temporary holidays, which earn nothing but are no place for a substitute.</param>
    public static IEnumerable<Holiday> For(IReadOnlyList<(Holiday Day, KoreanHolidayRule Rule)> statutory, IEnumerable<Holiday> others)
    {
        var taken = statutory.Select(item => item.Day).Concat(others).Select(holiday => holiday.Date).ToHashSet();
        foreach (var date in statutory.GroupBy(item => item.Day.Date).OrderBy(group => group.Key))
        {
            foreach (var name in Earned(date.Key, [.. date]))
            {
                var substitute = NextFree(date.Key, taken);
                taken.Add(substitute);
                yield return new Holiday(
                    substitute,
                    new LocalizedText($"Substitute holiday ({name.En})", $"대체공휴일({name.Ko})"),
                    HolidayKind.Substitute,
                    date.Key);
            }
        }
    }

    private static IEnumerable<LocalizedText> Earned(LocalDate date, IReadOnlyList<(Holiday Day, KoreanHolidayRule Rule)> holidays)
    {
        if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            return holidays.Where(item => item.Rule.EarnsOnWeekend(date)).Select(item => item.Rule.SubstituteName);
        // Two holidays on one weekday lose one day, so they earn one: 2025-05-05 was made up for by 2025-05-06 alone.
        if (holidays.Count > 1 && holidays.Any(item => item.Rule.Earns(date)))
        {
            return
            [
                new LocalizedText(
                    string.Join(", ", holidays.Select(item => item.Rule.SubstituteName.En)),
                    string.Join("·", holidays.Select(item => item.Rule.SubstituteName.Ko))),
            ];
        }

        return [];
    }

    /// <summary>The next day that is neither a weekend day nor a holiday nor another substitute.</summary>
    private static LocalDate NextFree(LocalDate date, HashSet<LocalDate> taken)
    {
        var next = date.PlusDays(1);
        while (next.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || taken.Contains(next)) next = next.PlusDays(1);
        return next;
    }
}
