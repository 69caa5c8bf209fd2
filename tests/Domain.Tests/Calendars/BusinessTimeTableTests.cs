using Kyndof.Workflows.Domain.Time;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Calendars;

/// <summary>Ruling 5 and ruling 15, on literal dates.</summary>
public sealed class BusinessTimeTableTests
{
    [Theory]
    [InlineData("inside one day", "Seoul", "2026-11-23T10:00:00+09", "PT2H", "2026-11-23T12:00:00+09")]
    [InlineData("Friday evening runs into Monday morning", "Seoul", "2026-11-20T17:00:00+09", "PT2H", "2026-11-23T10:00:00+09")]
    [InlineData("exactly to closing is that closing", "Seoul", "2026-11-20T17:00:00+09", "PT1H", "2026-11-20T18:00:00+09")]
    [InlineData("a second past closing is the next opening and a second", "Seoul", "2026-11-20T17:00:00+09", "PT1H1S", "2026-11-23T09:00:01+09")]
    [InlineData("arrival a second before closing", "Seoul", "2026-11-20T17:59:59+09", "PT2H", "2026-11-23T10:59:59+09")]
    [InlineData("arrival at closing", "Seoul", "2026-11-20T18:00:00+09", "PT2H", "2026-11-23T11:00:00+09")]
    [InlineData("arrival on Saturday", "Seoul", "2026-11-21T03:00:00+09", "PT4H", "2026-11-23T13:00:00+09")]
    [InlineData("arrival before opening", "Seoul", "2026-11-23T08:59:59+09", "PT1H", "2026-11-23T10:00:00+09")]
    [InlineData("zero on a closed day stays", "Seoul", "2026-11-21T03:00:00+09", "PT0S", "2026-11-21T03:00:00+09")]
    [InlineData("zero at closing stays", "Seoul", "2026-11-20T18:00:00+09", "PT0S", "2026-11-20T18:00:00+09")]
    [InlineData("a full working day", "Seoul", "2026-11-23T09:00:00+09", "PT9H", "2026-11-23T18:00:00+09")]
    [InlineData("across Seollal, Monday to Wednesday", "Seoul", "2026-02-13T17:00:00+09", "PT2H", "2026-02-19T10:00:00+09")]
    [InlineData("across Seollal 2027 and its substitute", "Seoul", "2027-02-05T17:30:00+09", "PT1H", "2027-02-10T09:30:00+09")]
    [InlineData("across a substitute Monday (Liberation Day)", "Seoul", "2026-08-14T17:00:00+09", "PT2H", "2026-08-18T10:00:00+09")]
    [InlineData("Chuseok on a Saturday has no substitute", "Seoul", "2026-09-23T17:00:00+09", "PT2H", "2026-09-28T10:00:00+09")]
    [InlineData("across Labour Day, a holiday since 2026", "Seoul", "2026-04-30T17:00:00+09", "PT2H", "2026-05-04T10:00:00+09")]
    [InlineData("across Constitution Day, a holiday again since 2026", "Seoul", "2026-07-16T17:00:00+09", "PT2H", "2026-07-20T10:00:00+09")]
    [InlineData("across a month end", "Seoul", "2026-11-30T17:00:00+09", "PT10H", "2026-12-01T18:00:00+09")]
    [InlineData("across a year end with an ad-hoc closure", "Seoul", "2026-12-30T17:00:00+09", "PT2H", "2027-01-04T10:00:00+09")]
    [InlineData("the lunch of a split shift does not count", "Split", "2026-11-23T11:00:00+09", "PT2H", "2026-11-23T14:00:00+09")]
    [InlineData("to the end of the first half", "Split", "2026-11-23T11:00:00+09", "PT1H", "2026-11-23T12:00:00+09")]
    [InlineData("arrival during lunch", "Split", "2026-11-23T12:30:00+09", "PT30M", "2026-11-23T13:30:00+09")]
    [InlineData("into a short Saturday", "Split", "2026-11-20T17:00:00+09", "PT3H", "2026-11-21T12:00:00+09")]
    [InlineData("a shift past midnight", "Night", "2026-07-01T23:00:00-07", "PT3H", "2026-07-02T02:00:00-07")]
    [InlineData("after midnight the shift of the day before is open", "Night", "2026-07-02T05:00:00-07", "PT2H", "2026-07-02T23:00:00-07")]
    [InlineData("the spring night has no 02:00", "Night", "2026-03-08T01:00:00-08", "PT2H", "2026-03-08T04:00:00-07")]
    [InlineData("the spring night lasts seven hours", "Night", "2026-03-07T22:00:00-08", "PT7H", "2026-03-08T06:00:00-07")]
    [InlineData("the autumn night lasts nine hours", "Night", "2026-10-31T22:00:00-07", "PT9H", "2026-11-01T06:00:00-08")]
    [InlineData("the autumn night passes 01:30 twice", "Night", "2026-11-01T01:30:00-07", "PT1H", "2026-11-01T01:30:00-08")]
    [InlineData("a spring day around the clock", "Always", "2026-03-08T00:00:00-08", "P1D", "2026-03-09T01:00:00-07")]
    [InlineData("a closing the clock skips is at the change", "Small", "2026-03-08T01:30:00-08", "PT30M", "2026-03-08T03:00:00-07")]
    [InlineData("a shift inside the skipped hour is none", "Small", "2026-03-08T01:30:00-08", "PT31M", "2026-03-11T09:01:00-07")]
    [InlineData("an opening the clock passes twice is at the first", "Small", "2026-11-01T01:30:00-07", "PT2H", "2026-11-01T02:30:00-08")]
    public void Business_time_is_added_and_counted_back(string description, string name, string from, string amount, string expected)
    {
        var calendar = Calendars.Named(name);
        Assert.True(IsoDuration.TryParse(amount, out var duration), description);

        var result = calendar.Add(At(from), duration);

        Assert.Equal(expected, Show(calendar, result));
        Assert.Equal(duration, calendar.Between(At(from), result));
        Assert.Equal(-duration, calendar.Between(result, At(from)));
    }

    [Theory]
    [InlineData("open is itself", "Seoul", "2026-11-23T09:00:00+09", "2026-11-23T09:00:00+09")]
    [InlineData("a second before opening", "Seoul", "2026-11-23T08:59:59+09", "2026-11-23T09:00:00+09")]
    [InlineData("a second before closing is open", "Seoul", "2026-11-20T17:59:59+09", "2026-11-20T17:59:59+09")]
    [InlineData("closing is closed", "Seoul", "2026-11-20T18:00:00+09", "2026-11-23T09:00:00+09")]
    [InlineData("a week of Chuseok", "Seoul", "2027-09-13T18:00:00+09", "2027-09-17T09:00:00+09")]
    [InlineData("lunch", "Split", "2026-11-23T12:00:00+09", "2026-11-23T13:00:00+09")]
    [InlineData("after midnight in a night shift", "Night", "2026-07-02T00:00:00-07", "2026-07-02T00:00:00-07")]
    [InlineData("midnight between touching days", "Always", "2026-07-02T00:00:00-07", "2026-07-02T00:00:00-07")]
    public void Next_opening(string description, string name, string at, string expected)
    {
        var calendar = Calendars.Named(name);

        var opening = calendar.NextOpening(At(at));

        Assert.Equal(expected, Show(calendar, opening));
        Assert.True(calendar.IsOpen(opening), description);
        Assert.Equal(opening == At(at), calendar.IsOpen(At(at)));
    }

    [Theory]
    [InlineData("a working day", "Seoul", "2026-11-20", "2026-11-20T18:00:00+09")]
    [InlineData("a Saturday ends on Monday", "Seoul", "2026-11-21", "2026-11-23T18:00:00+09")]
    [InlineData("a holiday ends after its substitute", "Seoul", "2026-10-03", "2026-10-06T18:00:00+09")]
    [InlineData("the last of two shifts", "Split", "2026-11-20", "2026-11-20T18:00:00+09")]
    [InlineData("a night shift ends on the next morning", "Night", "2026-07-01", "2026-07-02T06:00:00-07")]
    public void A_deadline_that_is_only_a_date_ends_at_close_of_business(string description, string name, string date, string expected)
    {
        var calendar = Calendars.Named(name);

        Assert.True(string.Equals(expected, Show(calendar, calendar.CloseOfBusiness(Date(date))), StringComparison.Ordinal), description);
    }

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-21", 0, "2026-11-23")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-24")]
    [InlineData("2026-11-22", 2, "2026-11-25")]
    [InlineData("2026-09-23", 1, "2026-09-28")]
    [InlineData("2026-11-30", 1, "2026-12-01")]
    [InlineData("2026-12-30", 1, "2027-01-04")]
    [InlineData("2026-11-23", 10, "2026-12-07")]
    public void Business_days_are_added_from_the_first_business_day(string date, int days, string expected) =>
        Assert.Equal(Date(expected), Calendars.Named("Seoul").AddBusinessDays(Date(date), days));

    [Fact]
    public void A_night_shift_of_a_closed_day_does_not_open_and_that_of_the_day_before_runs_on()
    {
        var closed = new LocalDate(2026, 7, 2);
        var calendar = Domain.Calendars.BusinessCalendar.From(Calendars.Night with { ClosedOn = [closed] });

        Assert.True(calendar.IsOpen(At("2026-07-02T05:59:59-07")));
        Assert.False(calendar.IsOpen(At("2026-07-02T23:00:00-07")));
        Assert.False(calendar.IsBusinessDay(closed));
        Assert.Equal("2026-07-03T22:00:00-07", Show(calendar, calendar.NextOpening(At("2026-07-02T06:00:00-07"))));
        Assert.Equal(closed, calendar.DateOf(At("2026-07-02T05:00:00-07")));
    }
}
