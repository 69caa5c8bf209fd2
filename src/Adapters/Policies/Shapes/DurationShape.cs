using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using Kyndof.Workflows.Domain.Time;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>An ISO 8601 duration, both ends of the range included.</summary>
internal sealed record DurationShape(Duration Shortest, Duration Longest) : ScalarShape
{
    public override string Allowed => $"{IsoDuration.Format(Shortest)} to {IsoDuration.Format(Longest)}";

    protected override string Expected => $"a duration {Allowed}";

    /// <summary>Ends given as they are written in the file.</summary>
    public static DurationShape Between(string shortest, string longest) =>
        IsoDuration.TryParse(shortest, out var from) && IsoDuration.TryParse(longest, out var to)
            ? new DurationShape(from, to)
            : throw new ArgumentException($"'{shortest}' to '{longest}' is no range of durations.", nameof(shortest));

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^P(?!$)([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$");
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        if (!IsoDuration.TryParse(scalar.Text, out var duration))
            return place.Refuse($"'{scalar.Text}' is not a duration (PT30M, PT4H, P2D); allowed {Allowed}");
        if (duration < Shortest || duration > Longest) return place.Refuse($"'{scalar.Text}' is out of range; allowed {Allowed}");
        return duration;
    }

    protected override string Write(object value) => IsoDuration.Format((Duration)value);
}
