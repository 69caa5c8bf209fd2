using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>Keys and what may stand under each.</summary>
internal sealed record SectionShape(IReadOnlyList<Field> Fields) : Shape
{
    public override object? Read(YamlNode node, Place place)
    {
        if (node is not YamlSection section) return place.Refuse($"found {node.Kind}; expected {Keys}");
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (key, value) in section.Entries)
        {
            var field = Fields.FirstOrDefault(field => string.Equals(field.Name, key.Text, StringComparison.Ordinal));
            var at = place.Inside(key.Text, field?.RuleId, value) with { Line = value is YamlScalar { IsNothing: false } ? value.Line : key.Line };
            if (field is null)
                at.Refuse($"unknown key{Suggestion.For(key.Text, Fields.Select(known => known.Name))}");
            else if (!places.TryAdd(key.Text, at))
                (at with { Line = key.Line }).Refuse($"written twice, first on line {places[key.Text].Line}");
            else if (field.Shape.Read(value, at) is { } read)
                values.Add(key.Text, read);
        }

        foreach (var missing in Fields.Where(field => field.Required && !places.ContainsKey(field.Name)))
            (place.Inside(missing.Name, missing.RuleId, node) with { Line = Math.Max(place.Line, 1) }).Refuse($"missing{Hint(missing)}");
        return new Section(values, places);
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var field in Fields.Where(field => field.Required)) json.WriteStringValue(field.Name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var field in Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Describe());
            field.Shape.WriteSchema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private string Keys => $"the keys {string.Join(", ", Fields.Select(known => known.Name))}";

    private static string Hint(Field field) => field.Shape.Allowed is { } allowed ? $"; allowed {allowed}" : "";
}

/// <summary>One key of a section.</summary>
/// <param name="RuleId">Rule of the handbook its value comes from; <c>assumed</c> when none says it; null when it is no business number.</param>
/// <param name="Meaning">Meaning and unit, for editors.</param>
internal sealed record Field(string Name, string? RuleId, string Meaning, Shape Shape, bool Required = true)
{
    public string Describe() => (RuleId is null ? "" : $"{RuleId}: ") + Meaning + (Shape.Allowed is { } allowed ? $" Allowed {allowed}." : "");
}

/// <summary>What was read from a section: the values that were taken, and where each key stands.</summary>
internal sealed record Section(IReadOnlyDictionary<string, object> Values, IReadOnlyDictionary<string, Place> Places)
{
    /// <summary>Where a key stands.</summary>
    public Place At(string key) => Places[key];

    public T Get<T>(string key) => (T)Values[key];

    public T? Find<T>(string key)
        where T : class => Values.GetValueOrDefault(key) as T;

    /// <summary>A number that may be left out.</summary>
    public int? Number(string key) => Values.TryGetValue(key, out var value) ? (int)value : null;

    public IReadOnlyList<T> List<T>(string key) => [.. Get<List<object>>(key).Cast<T>()];
}
