using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>An instant or a date the calendar can work with: 2000 to 2099; assumed.</summary>
public sealed class PlausibleDateAttribute : CheckAttribute
{
    /// <summary>Days an instant may lie ahead of the clock; negative: any.</summary>
    public int DaysAhead { get; init; } = -1;

    internal override void Check(object? value, string path, ErrorList errors, Instant now)
    {
        switch (value)
        {
            case Instant instant when !IsPlausible(instant.InUtc().Year):
            case LocalDate date when !IsPlausible(date.Year):
                errors.Add(path, Rule ?? "range", "The date is out of range.", "2000-01-01 to 2099-12-31");
                break;
            case Instant instant when DaysAhead >= 0 && instant > now + Duration.FromDays(DaysAhead):
                errors.Add(path, Rule ?? "range", "The instant lies too far ahead.", DaysAhead == 0 ? $"not after {now}" : $"at most {DaysAhead} days after {now}");
                break;
            default:
                break;
        }
    }

    private static bool IsPlausible(int year) => year is >= 2000 and <= 2099;
}
