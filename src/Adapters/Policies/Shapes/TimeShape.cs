using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>A time of day, <c>03:30</c>.</summary>
internal sealed record TimeShape : ScalarShape
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    protected override string Expected => "a time of day such as 03:30";

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        var parsed = Pattern.Parse(scalar.Text);
        return parsed.Success ? parsed.Value : place.Refuse($"'{scalar.Text}' is not a time of day such as 03:30");
    }

    protected override string Write(object value) => Pattern.Format((LocalTime)value);
}
