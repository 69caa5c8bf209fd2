using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Compares two values member by member, as parsed values: spelling, order of members and offsets do not count.</summary>
internal static class JsonDifferences
{
    public static IReadOnlyList<Difference> Between<T>(T stored, T received)
    {
        var differences = new List<Difference>();
        Compare("$", Node(stored), Node(received), differences);
        return differences;
    }

    private static JsonNode? Node<T>(T value) => JsonNode.Parse(WorkflowJson.Serialize(value));

    private static void Compare(string path, JsonNode? stored, JsonNode? received, List<Difference> differences)
    {
        if (stored is JsonObject left && received is JsonObject right)
        {
            foreach (var name in left.Select(member => member.Key).Union(right.Select(member => member.Key), StringComparer.Ordinal))
                Compare($"{path}.{name}", left[name], right[name], differences);
        }
        else if (stored is JsonArray first && received is JsonArray second && first.Count == second.Count)
        {
            for (var at = 0; at < first.Count; at++) Compare($"{path}[{at}]", first[at], second[at], differences);
        }
        else if (!JsonNode.DeepEquals(stored, received))
        {
            differences.Add(new Difference(path, Text(stored), Text(received)));
        }
    }

    private static string? Text(JsonNode? node) => node?.ToJsonString(WorkflowJson.Options);
}
