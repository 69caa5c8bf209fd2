using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Reads a contract from JSON and names every member that is unknown or of the wrong type, not only the first.
/// A null is the same as an absent member.</summary>
internal static class StrictJson
{
    public static object? Read(JsonElement json, Type type, JsonSerializerOptions options, string path, ErrorList errors)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        var info = options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => ReadObject(json, info, path, errors),
            JsonTypeInfoKind.Enumerable => ReadList(json, info, path, errors),
            _ => ReadValue(json, info, path, errors),
        };
    }

    private static object? ReadObject(JsonElement json, JsonTypeInfo info, string path, ErrorList errors)
    {
        if (json.ValueKind != JsonValueKind.Object) return WrongType(json, "an object", path, errors);
        var target = info.CreateObject!();
        foreach (var member in json.EnumerateObject())
        {
            var name = member.Name;
            var property = info.Properties.FirstOrDefault(candidate => candidate.Name == name);
            if (property?.Set is null)
            {
                errors.Add($"{path}.{Shorten(name)}", "unknownField", "There is no such field.", string.Join(", ", info.Properties.Select(known => known.Name)));
            }
            else if (ReadMember(member.Value, property, info.Options, $"{path}.{name}", errors) is { } read)
            {
                property.Set(target, read);
            }
        }

        return target;
    }

    private static object? ReadMember(JsonElement json, JsonPropertyInfo property, JsonSerializerOptions options, string path, ErrorList errors)
    {
        var isOneOfMany = json.ValueKind == JsonValueKind.String && property.AttributeProvider?.IsDefined(typeof(OneOrManyAttribute), inherit: false) == true;
        return isOneOfMany
            ? Read(json, typeof(string), options, path, errors) is string one ? new[] { one } : null
            : Read(json, property.PropertyType, options, path, errors);
    }

    private static object? ReadList(JsonElement json, JsonTypeInfo info, string path, ErrorList errors)
    {
        if (json.ValueKind != JsonValueKind.Array) return WrongType(json, "an array", path, errors);
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(info.ElementType!))!;
        var index = 0;
        foreach (var element in json.EnumerateArray())
        {
            var place = $"{path}[{index++}]";
            if (element.ValueKind == JsonValueKind.Null) errors.Add(place, "required", "An element is missing.", "no null in a list");
            else if (Read(element, info.ElementType!, info.Options, place, errors) is { } read) list.Add(read);
        }

        return list;
    }

    private static object? ReadValue(JsonElement json, JsonTypeInfo info, string path, ErrorList errors)
    {
        // The converter would also take another case; the document promises these words and no others.
        if (info.Type.IsEnum && !IsWordOf(info.Type, json)) return WrongType(json, JsonWords.Describe(info.Type), path, errors);
        try
        {
            return json.Deserialize(info);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return WrongType(json, JsonWords.Describe(info.Type), path, errors);
        }
    }

    private static bool IsWordOf(Type type, JsonElement json) =>
        json.ValueKind == JsonValueKind.String && JsonWords.ValuesOf(type).Any(json.ValueEquals);

    private static object? WrongType(JsonElement json, string expected, string path, ErrorList errors)
    {
        errors.Add(path, "type", $"Expected {expected}, got {JsonWords.Show(json)}.", expected);
        return null;
    }

    private static string Shorten(string name) => name.Length <= 64 ? name : string.Concat(name.AsSpan(0, 64), "…");
}
