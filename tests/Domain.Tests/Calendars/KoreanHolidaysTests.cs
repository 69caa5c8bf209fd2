using Kyndof.Workflows.Domain.Calendars;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Calendars;

/// <summary>Ruling 5: the computed holidays against the published lists (월력요항) and against single cases of the law.</summary>
public sealed class KoreanHolidaysTests
{
    /// <summary>Published 2024-06-20; the two temporary days were designated by the cabinet later.</summary>
    private static readonly string[] Published2025 =
    [
        "2025-01-01 1월 1일", "2025-01-27 임시공휴일", "2025-01-28 설날 전날", "2025-01-29 설날", "2025-01-30 설날 다음 날",
        "2025-03-01 3·1절", "2025-03-03 대체공휴일(3·1절)", "2025-05-05 어린이날", "2025-05-05 부처님 오신 날",
        "2025-05-06 대체공휴일(어린이날·부처님 오신 날)", "2025-06-03 임시공휴일(대통령선거)", "2025-06-06 현충일", "2025-08-15 광복절",
        "2025-10-03 개천절", "2025-10-05 추석 전날", "2025-10-06 추석", "2025-10-07 추석 다음 날", "2025-10-08 대체공휴일(추석)",
        "2025-10-09 한글날", "2025-12-25 기독탄신일",
    ];

    /// <summary>Published 2025-06-30; Labour Day and Constitution Day by the amendments of 2026.</summary>
    private static readonly string[] Published2026 =
    [
        "2026-01-01 1월 1일", "2026-02-16 설날 전날", "2026-02-17 설날", "2026-02-18 설날 다음 날", "2026-03-01 3·1절",
        "2026-03-02 대체공휴일(3·1절)", "2026-05-01 노동절", "2026-05-05 어린이날", "2026-05-24 부처님 오신 날",
        "2026-05-25 대체공휴일(부처님 오신 날)", "2026-06-03 전국동시지방선거", "2026-06-06 현충일", "2026-07-17 제헌절",
        "2026-08-15 광복절", "2026-08-17 대체공휴일(광복절)", "2026-09-24 추석 전날", "2026-09-25 추석", "2026-09-26 추석 다음 날",
        "2026-10-03 개천절", "2026-10-05 대체공휴일(개천절)", "2026-10-09 한글날", "2026-12-25 기독탄신일",
    ];

    /// <summary>Published 2026-06-29.</summary>
    private static readonly string[] Published2027 =
    [
        "2027-01-01 1월 1일", "2027-02-06 설날 전날", "2027-02-07 설날", "2027-02-08 설날 다음 날", "2027-02-09 대체공휴일(설날)",
        "2027-03-01 3·1절", "2027-05-01 노동절", "2027-05-03 대체공휴일(노동절)", "2027-05-05 어린이날", "2027-05-13 부처님 오신 날",
        "2027-06-06 현충일", "2027-07-17 제헌절", "2027-07-19 대체공휴일(제헌절)", "2027-08-15 광복절", "2027-08-16 대체공휴일(광복절)",
        "2027-09-14 추석 전날", "2027-09-15 추석", "2027-09-16 추석 다음 날", "2027-10-03 개천절", "2027-10-04 대체공휴일(개천절)",
        "2027-10-09 한글날", "2027-10-11 대체공휴일(한글날)", "2027-12-25 기독탄신일", "2027-12-27 대체공휴일(기독탄신일)",
    ];

    private static readonly Holiday[] Designated =
    [
        new(new(2025, 1, 27), new("Temporary holiday", "임시공휴일"), HolidayKind.Temporary),
        new(new(2025, 6, 3), new("Temporary holiday (presidential election)", "임시공휴일(대통령선거)"), HolidayKind.Temporary),
    ];

    [Fact]
    public void The_published_list_of_2025_is_met() => Assert.Equal(Published2025, Listed(2025));

    [Fact]
    public void The_published_list_of_2026_is_met() => Assert.Equal(Published2026, Listed(2026));

    [Fact]
    public void The_published_list_of_2027_is_met() => Assert.Equal(Published2027, Listed(2027));

    [Theory]
    [InlineData("two holidays on one weekday earn one substitute", "2025-05-06", "2025-05-05")]
    [InlineData("Chuseok eve on a Sunday moves behind the feast", "2025-10-08", "2025-10-05")]
    [InlineData("Seollal on a Sunday moves behind the feast", "2027-02-09", "2027-02-07")]
    [InlineData("Labour Day on a Saturday", "2027-05-03", "2027-05-01")]
    [InlineData("Constitution Day on a Saturday", "2027-07-19", "2027-07-17")]
    [InlineData("Hangul Day on a Saturday, Foundation Day on a Sunday", "2027-10-11", "2027-10-09")]
    [InlineData("Chuseok on National Foundation Day skips the day after Chuseok", "2028-10-05", "2028-10-03")]
    [InlineData("the day after Chuseok on a Sunday", "2029-09-24", "2029-09-23")]
    [InlineData("Seollal eve on a Sunday", "2033-02-02", "2033-01-30")]
    [InlineData("Constitution Day on a Sunday", "2033-07-18", "2033-07-17")]
    public void A_substitute_stands_in(string description, string substitute, string standsInFor)
    {
        var holiday = Assert.Single(KoreanHolidays.Of(Date(substitute).Year), holiday => holiday.Date == Date(substitute));

        Assert.True(holiday.Kind == HolidayKind.Substitute && holiday.StandsInFor == Date(standsInFor), description);
    }

    [Theory]
    [InlineData("the day after Chuseok on a Saturday", "2026-09-26")]
    [InlineData("Seollal eve on a Saturday", "2027-02-06")]
    [InlineData("Memorial Day on a Saturday", "2026-06-06")]
    [InlineData("Memorial Day on a Sunday", "2027-06-06")]
    [InlineData("New Year's Day on a Saturday", "2028-01-01")]
    [InlineData("New Year's Day on a Sunday", "2034-01-01")]
    public void No_substitute_is_given_for(string description, string date) =>
        Assert.True(KoreanHolidays.Of(Date(date).Year).All(holiday => holiday.StandsInFor != Date(date)), description);

    [Theory]
    [InlineData("National Assembly", "2028-04-12")]
    [InlineData("President; the term began 2025-06-04", "2030-03-27")]
    [InlineData("Local: the first Wednesday is the day before Memorial Day", "2030-06-12")]
    [InlineData("National Assembly", "2032-04-14")]
    [InlineData("Local: the thirtieth day before is itself a Wednesday, as in 2006", "2034-05-31")]
    [InlineData("President", "2035-03-28")]
    public void Elections_at_the_end_of_a_term_are_holidays(string description, string date) =>
        Assert.True(KoreanHolidays.Of(Date(date).Year).Any(holiday => holiday.Date == Date(date) && holiday.Kind == HolidayKind.Election), description);

    [Theory]
    [InlineData(2029)]
    [InlineData(2031)]
    [InlineData(2033)]
    public void A_year_without_an_expiring_term_has_no_election(int year) =>
        Assert.DoesNotContain(KoreanHolidays.Of(year), holiday => holiday.Kind == HolidayKind.Election);

    [Fact]
    public void Labour_Day_and_Constitution_Day_began_in_2026()
    {
        Assert.DoesNotContain(KoreanHolidays.Of(2025), holiday => holiday.Name.En is "Labour Day" or "Constitution Day");
        Assert.Equal(2, KoreanHolidays.Of(2026).Count(holiday => holiday.Name.En is "Labour Day" or "Constitution Day"));
    }

    [Fact]
    public void A_substitute_never_lands_on_a_temporary_holiday()
    {
        Holiday monday = new(new(2027, 5, 3), new("Temporary holiday", "임시공휴일"), HolidayKind.Temporary);

        var moved = Assert.Single(KoreanHolidays.Of(2027, [monday]), holiday => holiday.StandsInFor == new LocalDate(2027, 5, 1));

        Assert.Equal(new LocalDate(2027, 5, 4), moved.Date);
    }

    [Fact]
    public void Two_Sundays_of_holidays_one_after_the_other_earn_two_days()
    {
        // 2036: Chuseok eve on Friday 3 October, National Foundation Day, the day after Chuseok on Sunday 5 October.
        var october = KoreanHolidays.Of(2036).Where(holiday => holiday.Kind == HolidayKind.Substitute && holiday.Date.Month == 10);

        Assert.Equal(["2036-10-06", "2036-10-07"], october.Select(holiday => Show(holiday.Date)));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2051)]
    public void Years_outside_the_tables_are_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KoreanHolidays.Of(year));

    [Theory]
    [InlineData(2025)]
    [InlineData(2050)]
    public void The_first_and_the_last_year_are_computed(int year) =>
        Assert.All(KoreanHolidays.Of(year), holiday => Assert.Equal(year, holiday.Date.Year));

    private static IEnumerable<string> Listed(int year) =>
        KoreanHolidays.Of(year, Designated).Select(holiday => $"{Show(holiday.Date)} {holiday.Name.Ko}");

    private static string Show(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
