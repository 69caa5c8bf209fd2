using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>A list without repeats.</summary>
/// <param name="AtLeast">Items there must be; default 0.</param>
internal sealed record ListShape(Shape Item, int AtLeast = 0) : Shape
{
    public override object? Read(YamlNode node, Place place)
    {
        if (node is not YamlList list) return place.Refuse($"found {node.Kind}; expected a list in square brackets");
        place.Report.Took(place, $"{list.Items.Count} items");
        var values = new List<object>();
        foreach (var (index, item) in list.Items.Index())
        {
            var at = place.Item(index, item);
            if (Item.Read(item, at) is not { } value) continue;
            if (Item is ScalarShape && values.Contains(value)) at.Refuse($"{item.Kind} is listed twice");
            values.Add(value);
        }

        return list.Items.Count < AtLeast ? place.Refuse($"has {list.Items.Count} items; allowed {AtLeast} or more") : values;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteBoolean("uniqueItems", true);
        if (AtLeast > 0) json.WriteNumber("minItems", AtLeast);
        json.WriteStartObject("items");
        Item.WriteSchema(json);
        json.WriteEndObject();
    }
}
