using Kyndof.Workflows.Domain.Retention;
using Kyndof.Workflows.Domain.Schedules;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Tests.Schedules;

/// <summary>When a rule is due, on literal dates; Seoul has no summer time, Los Angeles skips 02:00 to 03:00 on 8 March 2026 and repeats 01:00 to 02:00 on 1 November.</summary>
public sealed class CalendarRuleTests
{
    private static readonly CalendarRule Daily = new() { Zone = "Asia/Seoul", Every = Recurrence.Day, At = new LocalTime(3, 30) };

    [Theory] // 03:30 in Seoul is 18:30Z of the day before
    [InlineData("2026-03-01T18:29:59.999999999Z", "2026-03-02 2026-03-01T18:30:00Z")]
    [InlineData("2026-03-01T18:30:00Z", "2026-03-03 2026-03-02T18:30:00Z")]
    [InlineData("2026-12-31T18:30:00Z", "2027-01-02 2027-01-01T18:30:00Z")]
    public void A_daily_rule_is_due_next_strictly_after_an_instant(string after, string expected) => Assert.Equal(expected, Next(Daily, after));

    [Theory]
    [InlineData("2026-03-01T18:29:59.999999999Z", "2026-03-01 2026-02-28T18:30:00Z")]
    [InlineData("2026-03-01T18:30:00Z", "2026-03-02 2026-03-01T18:30:00Z")]
    [InlineData("2026-03-08T00:00:00Z", "2026-03-08 2026-03-07T18:30:00Z")]
    public void The_latest_occurrence_may_be_now(string now, string expected) => Assert.Equal(expected, Text(Daily.LatestAt(At(now))));

    [Theory] // the skipped time is due when the gap ends, at 03:00 summer time
    [InlineData("02:30", "2026-03-07T10:30:00Z", "2026-03-08 2026-03-08T10:00:00Z")]
    [InlineData("02:30", "2026-03-08T10:00:00Z", "2026-03-09 2026-03-09T09:30:00Z")]
    [InlineData("01:59", "2026-03-07T09:59:00Z", "2026-03-08 2026-03-08T09:59:00Z")]
    [InlineData("03:00", "2026-03-07T11:00:00Z", "2026-03-08 2026-03-08T10:00:00Z")]
    public void A_time_the_clock_skips_is_due_when_the_gap_ends(string at, string after, string expected) => Assert.Equal(expected, Next(LosAngeles(at), after));

    [Theory] // the repeated time is due the first time, in summer time, and not again an hour later
    [InlineData("01:30", "2026-10-31T08:30:00Z", "2026-11-01 2026-11-01T08:30:00Z")]
    [InlineData("01:30", "2026-11-01T08:30:00Z", "2026-11-02 2026-11-02T09:30:00Z")]
    [InlineData("00:59", "2026-10-31T07:59:00Z", "2026-11-01 2026-11-01T07:59:00Z")]
    [InlineData("02:00", "2026-10-31T09:00:00Z", "2026-11-01 2026-11-01T10:00:00Z")]
    public void A_time_the_clock_shows_twice_is_due_once_the_first_time(string at, string after, string expected) => Assert.Equal(expected, Next(LosAngeles(at), after));

    [Theory] // Monday 9 March 2026, 09:00 in Seoul
    [InlineData("2026-03-08T23:59:59Z", "2026-03-09 2026-03-09T00:00:00Z")]
    [InlineData("2026-03-09T00:00:00Z", "2026-03-16 2026-03-16T00:00:00Z")]
    public void A_weekly_rule_is_due_on_its_day(string after, string expected) =>
        Assert.Equal(expected, Next(Daily with { Every = Recurrence.Week, Weekday = IsoDayOfWeek.Monday, At = new LocalTime(9, 0) }, after));

    [Theory]
    [InlineData(31, "2026-01-31T00:00:00Z", "2026-02-28 2026-02-28T00:00:00Z")]
    [InlineData(31, "2026-02-28T00:00:00Z", "2026-03-31 2026-03-31T00:00:00Z")]
    [InlineData(29, "2028-02-01T00:00:00Z", "2028-02-29 2028-02-29T00:00:00Z")]
    [InlineData(1, "2026-03-01T00:00:00Z", "2026-04-01 2026-04-01T00:00:00Z")]
    public void A_monthly_rule_takes_the_last_day_of_a_shorter_month(int day, string after, string expected) =>
        Assert.Equal(expected, Next(Daily with { Every = Recurrence.Month, DayOfMonth = day, At = new LocalTime(9, 0) }, after));

    [Theory]
    [InlineData(31, "2026-03-30T23:59:59Z", "2026-02-28 2026-02-28T00:00:00Z")]
    [InlineData(31, "2026-03-31T00:00:00Z", "2026-03-31 2026-03-31T00:00:00Z")]
    public void A_monthly_rule_looks_back_over_a_short_month(int day, string now, string expected) =>
        Assert.Equal(expected, Text((Daily with { Every = Recurrence.Month, DayOfMonth = day, At = new LocalTime(9, 0) }).LatestAt(At(now))));

    [Theory] // what ended before this instant is past its time; midnight in Seoul is 15:00Z
    [InlineData("P90D", "2026-06-18", "2026-03-20T15:00:00Z")]
    [InlineData("P5Y", "2031-03-20", "2026-03-20T15:00:00Z")]
    [InlineData("P5Y", "2033-02-28", "2028-02-28T15:00:00Z")] // 29 February 2028 is kept
    [InlineData("P5Y", "2033-03-01", "2028-03-01T15:00:00Z")] // and goes on 1 March
    public void A_term_ends_on_its_day_and_never_earlier(string term, string today, string expected) => Assert.Equal(
        At(expected),
        RetentionPolicy.Cutoff(PeriodPattern.Roundtrip.Parse(term).Value, LocalDatePattern.Iso.Parse(today).Value, DateTimeZoneProviders.Tzdb["Asia/Seoul"]));

    private static CalendarRule LosAngeles(string at) => Daily with { Zone = "America/Los_Angeles", At = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(at).Value };

    private static string Next(CalendarRule rule, string after) => Text(rule.NextAfter(At(after)));

    private static string Text(Occurrence due) => $"{LocalDatePattern.Iso.Format(due.Date)} {InstantPattern.ExtendedIso.Format(due.At)}";

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
