using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Calendars;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Calendars;

public sealed class BusinessTimePropertyTests
{
    private static readonly long From = Local.At("2025-12-31T00:00:00+00").ToUnixTimeSeconds();
    private static readonly long To = Local.At("2028-01-01T00:00:00+00").ToUnixTimeSeconds();

    private static readonly BusinessCalendar[] All =
        [.. new[] { Calendars.Seoul, Calendars.Split, Calendars.Night, Calendars.Always, Calendars.Small }.Select(BusinessCalendar.From)];

    private static Gen<BusinessCalendar> AnyCalendar => Gen.Elements(All);

    /// <summary>Half the instants are on the half hour, where shifts begin and end.</summary>
    private static Gen<Instant> AnyInstant => Gen.OneOf(
        Gen.Choose(0, (int)(To - From)).Select(seconds => Instant.FromUnixTimeSeconds(From + seconds)),
        Gen.Choose(0, (int)(To - From) / 1800).Select(steps => Instant.FromUnixTimeSeconds(From + (steps * 1800L))));

    private static Gen<Duration> AnyAmount => Gen.OneOf(
        Gen.Choose(0, 40 * 3600).Select(seconds => Duration.FromSeconds(seconds)),
        Gen.Choose(0, 80).Select(steps => Duration.FromMinutes(30L * steps)));

    [Fact]
    public void What_is_added_is_what_lies_between() => Check(
        from calendar in AnyCalendar
        from at in AnyInstant
        from amount in AnyAmount
        select new Case(calendar.Between(at, calendar.Add(at, amount)) == amount, $"{calendar.Zone} {at} + {amount}"));

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once() => Check(
        from calendar in AnyCalendar
        from at in AnyInstant
        from first in AnyAmount
        from second in AnyAmount
        select new Case(calendar.Add(calendar.Add(at, first), second) == calendar.Add(at, first + second), $"{calendar.Zone} {at} + {first} + {second}"));

    [Fact]
    public void A_later_start_or_a_longer_amount_never_ends_earlier() => Check(
        from calendar in AnyCalendar
        from at in AnyInstant
        from wait in AnyAmount
        from amount in AnyAmount
        from more in AnyAmount
        select new Case(
            calendar.Add(at, amount) <= calendar.Add(at + wait, amount) && calendar.Add(at, amount) <= calendar.Add(at, amount + more),
            $"{calendar.Zone} {at}, {wait} later, + {amount} and {more} more"));

    [Fact]
    public void Between_is_additive_and_turns_its_sign() => Check(
        from calendar in AnyCalendar
        from a in AnyInstant
        from b in AnyInstant
        from c in AnyInstant
        select new Case(
            calendar.Between(a, b) + calendar.Between(b, c) == calendar.Between(a, c) && calendar.Between(a, b) == -calendar.Between(b, a),
            $"{calendar.Zone} {a}, {b}, {c}"));

    [Fact]
    public void Business_time_never_passes_faster_than_time_and_the_wait_for_an_opening_is_none() => Check(
        from calendar in AnyCalendar
        from at in AnyInstant
        from amount in AnyAmount
        let opening = calendar.NextOpening(at)
        select new Case(
            calendar.Add(at, amount) - at >= amount
                && calendar.IsOpen(opening)
                && calendar.Between(at, opening) == Duration.Zero
                && calendar.IsOpen(at) == (opening == at),
            $"{calendar.Zone} {at} + {amount}"));

    [Fact]
    public void Business_days_are_added_in_steps() => Check(
        from calendar in AnyCalendar
        from at in AnyInstant
        from first in Gen.Choose(0, 15)
        from second in Gen.Choose(0, 15)
        let date = calendar.DateOf(at)
        let end = calendar.AddBusinessDays(date, first)
        select new Case(
            calendar.IsBusinessDay(end)
                && end >= date.PlusDays(first)
                && calendar.AddBusinessDays(end, second) == calendar.AddBusinessDays(date, first + second)
                && calendar.CloseOfBusiness(date) == calendar.CloseOfBusiness(calendar.AddBusinessDays(date, 0)),
            $"{calendar.Zone} {date} + {first} + {second}"));

    private static void Check(Gen<Case> property) => Prop.ForAll(Arb.From(property), tried => tried.Holds).QuickCheckThrowOnFailure();

    /// <param name="Given">What was tried, printed when it does not hold.</param>
    private sealed record Case(bool Holds, string Given);
}
