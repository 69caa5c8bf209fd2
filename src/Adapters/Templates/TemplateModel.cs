using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Template data as the engine reads it: dictionaries, lists and plain values.</summary>
internal static class TemplateModel
{
    public static Dictionary<string, object?> Of(JsonObject data) =>
        data.ToDictionary(static pair => pair.Key, static pair => Value(pair.Value), StringComparer.Ordinal);

    private static object? Value(JsonNode? node) => node switch
    {
        null => null,
        JsonObject inner => Of(inner),
        JsonArray list => list.Select(Value).ToList(),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String => node.GetValue<string>(),
            // A number keeps the digits it came with.
            _ => node.ToJsonString(),
        },
    };
}
