using System.Globalization;
using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>A whole number, both ends of the range included.</summary>
internal sealed record IntegerShape(int Least, int Most) : ScalarShape
{
    protected override string Expected => $"a whole number {Least} to {Most}";

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", Least);
        json.WriteNumber("maximum", Most);
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        if (!scalar.Plain || !decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return place.Refuse($"'{scalar.Text}' is not a whole number; allowed {Least} to {Most}");
        if (number < Least || number > Most) return place.Refuse($"'{scalar.Text}' is out of range; allowed {Least} to {Most}");
        return (int)number;
    }

    protected override string Write(object value) => ((int)value).ToString(CultureInfo.InvariantCulture);
}
