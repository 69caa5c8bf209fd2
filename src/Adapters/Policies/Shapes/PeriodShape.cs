using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>Calendar time in years, months, weeks and days (<c>P5Y</c>, <c>P90D</c>), both ends of the range included.</summary>
internal sealed record PeriodShape(Period Shortest, Period Longest) : ScalarShape
{
    /// <summary>Periods are compared from here: years and months have no fixed length.</summary>
    private static readonly LocalDate Reference = new(2001, 1, 1);

    public override string Allowed => $"{Text(Shortest)} to {Text(Longest)}";

    protected override string Expected => $"a period {Allowed}";

    /// <summary>Ends given as they are written in the file.</summary>
    public static PeriodShape Between(string shortest, string longest) =>
        new(PeriodPattern.Roundtrip.Parse(shortest).GetValueOrThrow(), PeriodPattern.Roundtrip.Parse(longest).GetValueOrThrow());

    /// <summary>Days from a common beginning.</summary>
    public static int Length(Period period) => Period.DaysBetween(Reference, Reference + period);

    public static string Text(Period period) => PeriodPattern.Roundtrip.Format(period);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?$");
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        var parsed = PeriodPattern.Roundtrip.Parse(scalar.Text);
        if (!parsed.Success || parsed.Value.HasTimeComponent || scalar.Text.Length > 20)
            return place.Refuse($"'{scalar.Text}' is not a period of years, months, weeks and days (P5Y, P6M, P90D); allowed {Allowed}");
        var period = parsed.Value;
        return IsWithin(period) ? period : place.Refuse($"'{scalar.Text}' is out of range; allowed {Allowed}");
    }

    protected override string Write(object value) => Text((Period)value);

    // Each part alone first: an absurd one would leave the calendar.
    private bool IsWithin(Period period) =>
        period is { Years: >= 0 and <= 100, Months: >= 0 and <= 1200, Weeks: >= 0 and <= 6000, Days: >= 0 and <= 40000 }
        && Length(period) >= Length(Shortest) && Length(period) <= Length(Longest);
}
