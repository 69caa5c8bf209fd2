using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Domain.Calendars;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>Ruling 5: the data file against the law as the domain computes it.</summary>
public sealed class KoreanHolidayFileTests
{
    private static readonly IReadOnlyList<DatedHoliday> Listed = HolidayFile.Load(PolicyFolder.InRepository("holidays/kr.yaml"));

    public static TheoryData<int> Years => [.. Enumerable.Range(2025, 11)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_year_is_what_the_law_makes_it(int year)
    {
        var temporary = Listed.Select(dated => dated.Holiday).Where(holiday => holiday.Kind == HolidayKind.Temporary);

        Assert.Equal(KoreanHolidays.Of(year, temporary), Listed.Select(dated => dated.Holiday).Where(holiday => holiday.Date.Year == year));
    }

    [Fact]
    public void The_file_covers_2025_to_2035_and_nothing_else() =>
        Assert.Equal(Enumerable.Range(2025, 11), Listed.Select(dated => dated.Holiday.Date.Year).Distinct());

    [Theory]
    [MemberData(nameof(Years))]
    public void Published_years_are_official_and_later_ones_projected(int year) =>
        Assert.All(
            Listed.Where(dated => dated.Holiday.Date.Year == year),
            dated => Assert.Equal(year <= 2027 ? HolidayStatus.Official : HolidayStatus.Projected, dated.Status));

    [Theory]
    [InlineData("kind: temporary, status: official, en: Temporary holiday, ko", "kind: temporal, status: official, en: Temporary holiday, ko", "did you mean 'temporary'?")]
    [InlineData(", standsInFor: 2025-03-01", "", "a substitute must say in standsInFor")]
    [InlineData("standsInFor: 2025-03-01", "standsInFor: 2025-03-02", "a substitute must say in standsInFor")]
    [InlineData("date: 2025-12-25", "date: 2025-12-32", "'2025-12-32' is not a date")]
    [InlineData("date: 2025-12-25", "date: 2025-01-25", "keep the order of the dates")]
    [InlineData("en: Hangul Day, ko: 한글날 }\n  - { date: 2025-12-25, kind: statutory, status: official, en: Christmas Day, ko: 기독탄신일 }", "en: Hangul Day }", "missing")]
    public void A_slip_in_the_file_is_named_with_its_line(string text, string replacement, string message)
    {
        using var folder = new PolicyFolder().WithHoliday(text, replacement);

        var problem = Assert.Single(Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy)).Problems);

        Assert.Equal(folder.Holidays, problem.File);
        Assert.InRange(problem.Line, 9, 30);
        Assert.Contains(message, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_holiday_listed_twice_is_refused()
    {
        const string line = "  - { date: 2025-08-15, kind: statutory, status: official, en: Liberation Day, ko: 광복절 }\n";
        using var folder = new PolicyFolder().WithHoliday(line, line + line);

        Assert.Contains("listed twice", Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy)).Message, StringComparison.Ordinal);
    }
}
