namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>Korean public holidays computed from the law as it stands on 2026-11-21; what was published is data in
/// <c>policies/holidays/kr.yaml</c>, against which this is checked. Sundays are not listed.</summary>
public static class KoreanHolidays
{
    /// <summary>First year computed here; the substitutes of earlier years followed older decrees.</summary>
    public const int FirstYear = 2025;

    /// <summary>Last year of the lunar tables.</summary>
    public const int LastYear = 2050;

    /// <summary>The holidays of a year in the order of their dates.</summary>
    /// <param name="year"><see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <param name="temporary">Days the cabinet designated, which no rule foretells; those of other years are ignored.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year cannot be computed.</exception>
    public static IReadOnlyList<Holiday> Of(int year, IEnumerable<Holiday>? temporary = null)
    {
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Korean holidays are computed for {FirstYear} to {LastYear}.");
        var statutory = (
            from rule in KoreanHolidayRules.All
            let date = rule.DateIn(year)
            where rule.Since <= date
            select (Day: new Holiday(date, rule.Name, HolidayKind.Statutory), Rule: rule)).ToList();
        var designated = (temporary ?? []).Where(holiday => holiday.Date.Year == year).ToList();
        var known = statutory.Select(item => item.Day).Concat(designated).Select(holiday => holiday.Date).ToHashSet();
        var others = designated.Concat(KoreanElections.In(year, known.Contains)).ToList();
        return [.. statutory.Select(item => item.Day).Concat(others).Concat(KoreanSubstitutes.For(statutory, others)).OrderBy(holiday => holiday.Date)];
    }
}
