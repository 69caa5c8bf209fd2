using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;

namespace Kyndof.Workflows.Api.Import;

/// <summary>The columns a file may have: the fields of the JSON shape that hold one value.</summary>
internal sealed class ImportColumns
{
    private readonly Dictionary<string, JsonPropertyInfo> fields;
    private readonly string idField;

    /// <param name="resource">The JSON shape.</param>
    /// <param name="idField">The one column every file has.</param>
    public ImportColumns(Type resource, string idField, JsonSerializerOptions options)
    {
        this.idField = idField;
        fields = options.GetTypeInfo(resource).Properties.Where(field => options.GetTypeInfo(field.PropertyType).Kind == JsonTypeInfoKind.None)
            .ToDictionary(static field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>Null when the header names columns there are, each once, and the id.</summary>
    public Problem? Refuse(IReadOnlyList<string> header)
    {
        var errors = new ErrorList();
        foreach (var name in header.Where(name => !fields.ContainsKey(name)))
            errors.Add($"csv.{(name.Length <= 64 ? name : name[..64])}", "unknownField", "There is no such column.", string.Join(", ", fields.Keys));
        foreach (var name in header.GroupBy(static name => name, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()).Select(static group => group.Key))
            errors.Add($"csv.{name}", "count", "The column is there more than once.", "once");
        if (!header.Contains(idField, StringComparer.Ordinal)) errors.Add($"csv.{idField}", "required", "The column is missing.", "the id of every line");
        return errors.IsEmpty ? null : errors.ToProblem();
    }

    /// <summary>Lays the cells of a row over what is stored: a column that is not there leaves its field as it is, an empty cell takes the value away.</summary>
    public void Lay(JsonObject resource, IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        foreach (var (name, cell) in header.Zip(cells))
        {
            if (cell.Length == 0) resource.Remove(name);
            else resource[name] = ValueOf(fields[name], cell);
        }
    }

    /// <summary>What is no value of the field's type stays a string, and is refused as one.</summary>
    private static JsonValue ValueOf(JsonPropertyInfo field, string cell)
    {
        var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        if (type == typeof(bool) && bool.TryParse(cell, out var flag)) return JsonValue.Create(flag);
        if (type == typeof(decimal) && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return JsonValue.Create(number);
        return JsonValue.Create(cell);
    }
}
