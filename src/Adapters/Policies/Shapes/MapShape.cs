using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>Names the file chooses itself, and the same shape under each.</summary>
/// <param name="Name">What a name looks like.</param>
internal sealed record MapShape(TextShape Name, Shape Item) : Shape
{
    /// <summary>A <see cref="Section"/> with the names in the order of the file.</summary>
    public override object? Read(YamlNode node, Place place)
    {
        if (node is not YamlSection section) return place.Refuse($"found {node.Kind}; expected names with their values");
        var values = new OrderedDictionary<string, object>(StringComparer.Ordinal);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (key, value) in section.Entries)
        {
            var at = place.Inside(key.Text, null, value) with { Line = key.Line };
            if (!Name.Fits(key.Text))
                at.Refuse($"'{key.Text}' is not {Name.What}");
            else if (!places.TryAdd(key.Text, at))
                at.Refuse($"written twice, first on line {places[key.Text].Line}");
            else if (Item.Read(value, at) is { } read)
                values.Add(key.Text, read);
        }

        return new Section(values, places);
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("propertyNames");
        Name.WriteSchema(json);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        Item.WriteSchema(json);
        json.WriteEndObject();
    }
}
