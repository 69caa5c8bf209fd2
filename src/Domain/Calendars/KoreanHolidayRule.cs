using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>One holiday of the Korean act, with the day from which it holds.</summary>
/// <param name="Since">First day on which it is a public holiday.</param>
/// <param name="Substitutes">What a substitute is given for.</param>
/// <param name="SubstitutesSince">First day on which that holds; null when it never does.</param>
/// <param name="DateIn">Its date in a year.</param>
/// <param name="Feast">What its substitute is named after; null when after itself.</param>
internal sealed record KoreanHolidayRule(
    LocalizedText Name,
    LocalDate Since,
    SubstituteRule Substitutes,
    LocalDate? SubstitutesSince,
    Func<int, LocalDate> DateIn,
    LocalizedText? Feast = null)
{
    public LocalizedText SubstituteName => Feast ?? Name;

    /// <summary>Whether meeting that weekend day earns a substitute (decree, article 3 paragraph 1 items 1 and 2).</summary>
    public bool EarnsOnWeekend(LocalDate date) => Earns(date) && date.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => Substitutes == SubstituteRule.Weekend,
        IsoDayOfWeek.Sunday => true,
        _ => false,
    };

    /// <summary>Whether meeting another holiday on a weekday earns one (item 3).</summary>
    public bool Earns(LocalDate date) => Substitutes != SubstituteRule.None && SubstitutesSince <= date;
}

/// <summary>What a substitute holiday is given for.</summary>
internal enum SubstituteRule
{
    /// <summary>Nothing: New Year's Day and Memorial Day.</summary>
    None,

    /// <summary>A Sunday, or another holiday on a weekday: the days of Seollal and Chuseok.</summary>
    Sunday,

    /// <summary>A Saturday too: all others.</summary>
    Weekend,
}
