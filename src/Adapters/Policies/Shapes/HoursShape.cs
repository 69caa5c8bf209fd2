using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>Hours of one shift, <c>09:00-18:00</c>; an end that is not later than the beginning is on the next day, <c>24:00</c> is midnight.</summary>
internal sealed record HoursShape : ScalarShape
{
    private const string Form = "hours such as 09:00-18:00";

    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    protected override string Expected => Form;

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$");
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        var parts = scalar.Text.Split('-');
        if (parts.Length != 2) return place.Refuse($"'{scalar.Text}' is not {Form}");
        var from = Pattern.Parse(parts[0]);
        var to = Pattern.Parse(parts[1] == "24:00" ? "00:00" : parts[1]);
        return from.Success && to.Success ? new Hours(from.Value, to.Value) : place.Refuse($"'{scalar.Text}' is not {Form}");
    }

    protected override string Write(object value) => value is Hours hours ? $"{Pattern.Format(hours.From)}-{Pattern.Format(hours.To)}" : "";
}

internal sealed record Hours(LocalTime From, LocalTime To);
