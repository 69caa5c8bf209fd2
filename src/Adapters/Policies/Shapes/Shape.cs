using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>What may stand at one place of a file: it reads, checks and describes it to editors, so the three cannot disagree.</summary>
internal abstract record Shape
{
    /// <summary>The value that stands there; null when it was refused, with the reason in the report.</summary>
    public abstract object? Read(YamlNode node, Place place);

    /// <summary>Its keywords of JSON Schema (draft 7), inside an object already begun.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>The range in words for the description of the schema; null when the keywords say it all.</summary>
    public virtual string? Allowed => null;
}

/// <summary>A single value.</summary>
internal abstract record ScalarShape : Shape
{
    /// <summary>What it must be, e.g. <c>a whole number 0 to 10</c>.</summary>
    protected abstract string Expected { get; }

    public sealed override object? Read(YamlNode node, Place place)
    {
        if (node is not YamlScalar scalar || scalar.IsNothing) return place.Refuse($"found {node.Kind}; expected {Expected}");
        var value = Parse(scalar, place);
        if (value is not null) place.Report.Took(place, Write(value));
        return value;
    }

    /// <summary>The value, or null after refusing it.</summary>
    protected abstract object? Parse(YamlScalar scalar, Place place);

    /// <summary>The value in its one notation.</summary>
    protected virtual string Write(object value) => (string)value;
}
