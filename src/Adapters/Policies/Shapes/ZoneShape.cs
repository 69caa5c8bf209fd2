using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>An IANA time zone, <c>Asia/Seoul</c>.</summary>
internal sealed record ZoneShape : ScalarShape
{
    protected override string Expected => "an IANA time zone such as Asia/Seoul";

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "string");

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        return zones.Ids.Contains(scalar.Text, StringComparer.Ordinal)
            ? scalar.Text
            : place.Refuse($"'{scalar.Text}' is not an IANA time zone{Suggestion.For(scalar.Text, zones.Ids)}");
    }
}
