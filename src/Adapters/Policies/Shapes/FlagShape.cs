using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary><c>true</c> or <c>false</c>; the other spellings of YAML are refused because they surprise.</summary>
internal sealed record FlagShape : ScalarShape
{
    protected override string Expected => "true or false";

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    protected override object? Parse(YamlScalar scalar, Place place) => scalar switch
    {
        { Plain: true, Text: "true" } => true,
        { Plain: true, Text: "false" } => false,
        _ => place.Refuse($"'{scalar.Text}' is neither true nor false"),
    };

    protected override string Write(object value) => (bool)value ? "true" : "false";
}
