using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>A date, <c>2026-12-31</c>.</summary>
internal sealed record DateShape : ScalarShape
{
    protected override string Expected => "a date such as 2026-12-31";

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        var parsed = LocalDatePattern.Iso.Parse(scalar.Text);
        return parsed.Success ? parsed.Value : place.Refuse($"'{scalar.Text}' is not a date such as 2026-12-31");
    }

    protected override string Write(object value) => LocalDatePattern.Iso.Format((LocalDate)value);
}
