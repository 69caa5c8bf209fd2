using Kyndof.Workflows.Domain.Calendars;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Kyndof.Workflows.Domain.Tests.Calendars;

/// <summary>Calendars the tests count in.</summary>
internal static class Calendars
{
    private static readonly IsoDayOfWeek[] Weekdays = [Monday, Tuesday, Wednesday, Thursday, Friday];

    /// <summary>Ruling 5, with the closed days the tests meet.</summary>
    public static CalendarDefinition Seoul { get; } = new()
    {
        Zone = "Asia/Seoul",
        Hours = [.. Weekdays.Select(day => new Shift(day, new(9, 0), new(18, 0)))],
        ClosedOn =
        [
            .. KoreanHolidays.Of(2026).Concat(KoreanHolidays.Of(2027)).Select(holiday => holiday.Date),
            new LocalDate(2026, 12, 31),
        ],
    };

    /// <summary>Lunch is closed; Saturday morning is open.</summary>
    public static CalendarDefinition Split { get; } = new()
    {
        Zone = "Asia/Seoul",
        Hours =
        [
            .. Weekdays.SelectMany(day => new[] { new Shift(day, new(9, 0), new(12, 0)), new Shift(day, new(13, 0), new(18, 0)) }),
            new Shift(Saturday, new(10, 0), new(12, 30)),
        ],
    };

    /// <summary>Office days where the clock changes.</summary>
    public static CalendarDefinition Pacific { get; } = new()
    {
        Zone = "America/Los_Angeles",
        Hours = [.. Weekdays.Select(day => new Shift(day, new(9, 0), new(18, 0)))],
    };

    /// <summary>Every night from 22:00 to 06:00, where the clock changes.</summary>
    public static CalendarDefinition Night { get; } = new()
    {
        Zone = "America/Los_Angeles",
        Hours = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != None).Select(day => new Shift(day, new(22, 0), new(6, 0)))],
    };

    /// <summary>Never closed, the days meeting at midnight.</summary>
    public static CalendarDefinition Always { get; } = new()
    {
        Zone = "America/Los_Angeles",
        Hours = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != None).Select(day => new Shift(day, LocalTime.Midnight, LocalTime.Midnight))],
    };

    /// <summary>Shifts that begin and end inside the hour the clock skips or repeats.</summary>
    public static CalendarDefinition Small { get; } = new()
    {
        Zone = "America/Los_Angeles",
        Hours = [new Shift(Sunday, new(1, 30), new(2, 30)), new Shift(Sunday, new(2, 30), new(2, 45)), new Shift(Wednesday, new(9, 0), new(9, 1))],
    };

    public static BusinessCalendar Named(string name) => BusinessCalendar.From(name switch
    {
        nameof(Seoul) => Seoul,
        nameof(Split) => Split,
        nameof(Pacific) => Pacific,
        nameof(Night) => Night,
        nameof(Always) => Always,
        nameof(Small) => Small,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such calendar."),
    });
}
