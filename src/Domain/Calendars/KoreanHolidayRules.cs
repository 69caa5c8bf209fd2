using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>The holidays of the Act on Public Holidays (공휴일에 관한 법률) and of the Regulations on Public Holidays of Public Offices
/// (관공서의 공휴일에 관한 규정), each with the amendment that made it so; sources in <c>docs/calendar.md</c>.</summary>
internal static class KoreanHolidayRules
{
    /// <summary>Older than every year computed here.</summary>
    private static readonly LocalDate LongAgo = new(1990, 11, 5);

    /// <summary>Decree 24828: substitutes for Seollal, Chuseok and Children's Day.</summary>
    private static readonly LocalDate Decree24828 = new(2013, 11, 5);

    /// <summary>Decree 31930: substitutes for the national days.</summary>
    private static readonly LocalDate Decree31930 = new(2021, 8, 4);

    /// <summary>Decree 33448: substitutes for Buddha's Birthday and Christmas.</summary>
    private static readonly LocalDate Decree33448 = new(2023, 5, 4);

    /// <summary>Act 21543 and decree 36290: Labour Day, with substitutes.</summary>
    private static readonly LocalDate LabourDaySince = new(2026, 5, 1);

    /// <summary>Act 21338 and decree 36290: Constitution Day again, with substitutes.</summary>
    private static readonly LocalDate ConstitutionDaySince = new(2026, 5, 11);

    private static readonly LocalizedText Seollal = new("Seollal", "설날");

    private static readonly LocalizedText Chuseok = new("Chuseok", "추석");

    public static IReadOnlyList<KoreanHolidayRule> All { get; } =
    [
        new(new("New Year's Day", "1월 1일"), LongAgo, SubstituteRule.None, null, Solar(1, 1)),
        new(new("Seollal eve", "설날 전날"), LongAgo, SubstituteRule.Sunday, Decree24828, Lunar(1, 1, -1), Seollal),
        new(Seollal, LongAgo, SubstituteRule.Sunday, Decree24828, Lunar(1, 1)),
        new(new("Day after Seollal", "설날 다음 날"), LongAgo, SubstituteRule.Sunday, Decree24828, Lunar(1, 1, 1), Seollal),
        new(new("Independence Movement Day", "3·1절"), LongAgo, SubstituteRule.Weekend, Decree31930, Solar(3, 1)),
        new(new("Labour Day", "노동절"), LabourDaySince, SubstituteRule.Weekend, LabourDaySince, Solar(5, 1)),
        new(new("Children's Day", "어린이날"), LongAgo, SubstituteRule.Weekend, Decree24828, Solar(5, 5)),
        new(new("Buddha's Birthday", "부처님 오신 날"), LongAgo, SubstituteRule.Weekend, Decree33448, Lunar(4, 8)),
        new(new("Memorial Day", "현충일"), LongAgo, SubstituteRule.None, null, Solar(6, 6)),
        new(new("Constitution Day", "제헌절"), ConstitutionDaySince, SubstituteRule.Weekend, ConstitutionDaySince, Solar(7, 17)),
        new(new("Liberation Day", "광복절"), LongAgo, SubstituteRule.Weekend, Decree31930, Solar(8, 15)),
        new(new("Chuseok eve", "추석 전날"), LongAgo, SubstituteRule.Sunday, Decree24828, Lunar(8, 15, -1), Chuseok),
        new(Chuseok, LongAgo, SubstituteRule.Sunday, Decree24828, Lunar(8, 15)),
        new(new("Day after Chuseok", "추석 다음 날"), LongAgo, SubstituteRule.Sunday, Decree24828, Lunar(8, 15, 1), Chuseok),
        new(new("National Foundation Day", "개천절"), LongAgo, SubstituteRule.Weekend, Decree31930, Solar(10, 3)),
        new(new("Hangul Day", "한글날"), LongAgo, SubstituteRule.Weekend, Decree31930, Solar(10, 9)),
        new(new("Christmas Day", "기독탄신일"), LongAgo, SubstituteRule.Weekend, Decree33448, Solar(12, 25)),
    ];

    private static Func<int, LocalDate> Solar(int month, int day) => year => new LocalDate(year, month, day);

    private static Func<int, LocalDate> Lunar(int month, int day, int offset = 0) =>
        year => KoreanLunarCalendar.ToSolar(year, month, day).PlusDays(offset);
}
