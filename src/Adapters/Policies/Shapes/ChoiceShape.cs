using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>One of a few words.</summary>
/// <param name="What">What it chooses, e.g. <c>message kind</c>.</param>
/// <param name="Values">Word to value.</param>
internal sealed record ChoiceShape(string What, IReadOnlyDictionary<string, object> Values) : ScalarShape
{
    protected override string Expected => $"a {What}: {string.Join(", ", Values.Keys)}";

    /// <summary>The members of an enumeration in camel case, those left out excepted.</summary>
    public static ChoiceShape Of<T>(string what, params T[] except)
        where T : struct, Enum =>
        new(what, Enum.GetValues<T>().Except(except).ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), object (value) => value, StringComparer.Ordinal));

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var word in Values.Keys) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    protected override object? Parse(YamlScalar scalar, Place place)
    {
        if (Values.TryGetValue(scalar.Text, out var value)) return value;
        var suggestion = Suggestion.For(scalar.Text, Values.Keys);
        return place.Refuse($"'{scalar.Text}' is not a {What}{suggestion}{(suggestion.Length == 0 ? "; allowed " : " Allowed ")}{string.Join(", ", Values.Keys)}");
    }

    protected override string Write(object value) => Values.First(pair => pair.Value.Equals(value)).Key;
}
