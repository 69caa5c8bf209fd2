using Kyndof.Workflows.Domain.Calendars;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Calendars;

public sealed class CalendarDefinitionTests
{
    private static readonly LocalDate First = new(2026, 12, 25);
    private static readonly LocalDate Second = new(2027, 1, 1);
    private static readonly LocalDate Third = new(2027, 2, 9);

    [Fact]
    public void A_window_keeps_both_its_ends_in_order_and_without_repeats()
    {
        var definition = Calendars.Seoul with { ClosedOn = [Third, Second, First, Second] };

        Assert.Equal([First, Second], definition.Within(First, Second).ClosedOn);
        Assert.Equal([Second], definition.Within(First.PlusDays(1), Third.PlusDays(-1)).ClosedOn);
        Assert.Equal(definition.Zone, definition.Within(First, First).Zone);
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_is_refused_with_both_ends()
    {
        var error = Assert.Throws<ArgumentException>(() => Calendars.Seoul.Within(Second, First));

        Assert.Contains("2027-01-01", error.Message, StringComparison.Ordinal);
        Assert.Contains("2026-12-25", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one inside the other", "Monday 09:00-18:00", "Monday 12:00-13:00")]
    [InlineData("the same twice", "Monday 09:00-18:00", "Monday 09:00-18:00")]
    [InlineData("a night into the next morning", "Monday 22:00-06:00", "Tuesday 05:59-09:00")]
    [InlineData("Sunday night into Monday", "Sunday 22:00-06:00", "Monday 00:00-08:00")]
    [InlineData("a whole day and a part of it", "Friday 00:00-00:00", "Friday 23:00-23:30")]
    public void Overlapping_shifts_are_refused_with_both_named(string description, string first, string second)
    {
        var definition = Calendars.Seoul with { Hours = [Parse(first), Parse(second)] };

        var error = Assert.Throws<ArgumentException>(() => BusinessCalendar.From(definition));

        Assert.True(error.Message.Contains(first, StringComparison.Ordinal) && error.Message.Contains(second, StringComparison.Ordinal), description);
    }

    [Theory]
    [InlineData("Monday 09:00-12:00", "Monday 12:00-18:00")]
    [InlineData("Monday 22:00-06:00", "Tuesday 06:00-09:00")]
    [InlineData("Sunday 22:00-00:00", "Monday 00:00-08:00")]
    public void Shifts_that_only_touch_are_taken(string first, string second) =>
        Assert.Empty((Calendars.Seoul with { Hours = [Parse(first), Parse(second)] }).OverlappingShifts());

    [Fact]
    public void A_calendar_that_never_opens_is_refused() =>
        Assert.Throws<ArgumentException>(() => BusinessCalendar.From(Calendars.Seoul with { Hours = [] }));

    [Fact]
    public void An_unknown_zone_is_refused_by_name() =>
        Assert.Contains("Asia/Soul", Assert.Throws<ArgumentException>(() => BusinessCalendar.From(Calendars.Seoul with { Zone = "Asia/Soul" })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_closure_of_a_whole_year_ends()
    {
        var start = new LocalDate(2026, 1, 1);
        var calendar = BusinessCalendar.From(Calendars.Seoul with { ClosedOn = [.. Enumerable.Range(0, 365).Select(start.PlusDays)] });

        Assert.Equal(new LocalDate(2027, 1, 1), calendar.AddBusinessDays(start, 0));
        Assert.Equal("2027-01-01T09:00:00+09", Local.Show(calendar, calendar.NextOpening(Local.At("2026-01-01T00:00:00+09"))));
    }

    [Fact]
    public void Negative_amounts_are_refused()
    {
        var calendar = Calendars.Named("Seoul");

        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Add(Local.At("2026-11-23T09:00:00+09"), Duration.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.AddBusinessDays(First, -1));
    }

    private static Shift Parse(string text)
    {
        var parts = text.Split(' ', '-');
        return new Shift(Enum.Parse<IsoDayOfWeek>(parts[0]), Time(parts[1]), Time(parts[2]));
    }

    private static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).GetValueOrThrow();
}
