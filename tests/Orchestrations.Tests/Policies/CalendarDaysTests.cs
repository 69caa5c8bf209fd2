using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Policies;

/// <summary>Days of a calendar with a split Monday and hours past midnight on Friday. 2 March 2026 is a Monday.</summary>
public sealed class CalendarDaysTests
{
    private static readonly CalendarView Calendar = new(
        "Asia/Seoul",
        [new("monday", new(9, 0), new(12, 0)), new("monday", new(13, 0), new(18, 0)), new("friday", new(22, 0), new(6, 0))],
        [
            new(new LocalDate(2026, 3, 1), new LocalizedText("Independence Movement Day", "3·1절"), Projected: false),
            new(new LocalDate(2026, 3, 9), new LocalizedText("First", "첫째"), Projected: false),
            new(new LocalDate(2026, 3, 9), new LocalizedText("Second", "둘째"), Projected: true),
        ],
        [new(new LocalDate(2026, 3, 6), "재고 조사"), new(new LocalDate(2026, 3, 9), "Outing")]);

    [Theory]
    [InlineData("2026-03-01", CalendarDayKind.Holiday, "", "3·1절", false)]
    [InlineData("2026-03-02", CalendarDayKind.Open, "09:00-12:00 13:00-18:00", null, false)]
    [InlineData("2026-03-03", CalendarDayKind.Weekend, "", null, false)]
    [InlineData("2026-03-06", CalendarDayKind.Closure, "", "재고 조사", false)]
    [InlineData("2026-03-09", CalendarDayKind.Holiday, "", "첫째, 둘째", true)]
    [InlineData("2026-03-13", CalendarDayKind.Open, "22:00-06:00", null, false)]
    public void A_day_is_open_or_says_why_not(string date, CalendarDayKind kind, string open, string? name, bool projected)
    {
        var at = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var day = Assert.Single(CalendarDays.Between(Calendar, at, at).Days);
        Assert.Equal((at, kind, name, projected), (day.Date, day.Kind, day.Name?.Ko, day.Projected));
        Assert.Equal(open, string.Join(' ', day.Open.Select(hours => $"{hours.From:HH:mm}-{hours.To:HH:mm}")));
    }

    [Fact]
    public void Days_follow_each_other_without_a_gap_with_both_ends()
    {
        var days = CalendarDays.Between(Calendar, new LocalDate(2026, 2, 27), new LocalDate(2026, 3, 2)).Days;
        Assert.Equal([new(2026, 2, 27), new(2026, 2, 28), new(2026, 3, 1), new LocalDate(2026, 3, 2)], days.Select(day => day.Date));
    }
}
