using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;

namespace Kyndof.Workflows.Api.OpenApi;

/// <summary>Says of optional members that they may be absent, not that they may be null; except of those the API always
/// writes, which are there and may be null.</summary>
internal static class NullFree
{
    private const string AlwaysWritten = "always-written";

    /// <summary>Remembers with a schema which members its type always writes; the finished document no longer knows types.</summary>
    public static void Mark(OpenApiSchema schema, JsonTypeInfo type)
    {
        var names = type.Properties.Where(IsAlwaysWritten).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0) return;
        schema.Metadata ??= new Dictionary<string, object>(StringComparer.Ordinal);
        schema.Metadata[AlwaysWritten] = names;
        schema.Required ??= new HashSet<string>(StringComparer.Ordinal);
        schema.Required.UnionWith(names);
    }

    public static void Describe(OpenApiDocument document)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? []) Describe(schema);
    }

    // Requests name what they need by themselves and take nothing else; answers have it from their constructors.
    private static void Describe(OpenApiSchema schema)
    {
        var always = schema.Metadata?.TryGetValue(AlwaysWritten, out var names) == true ? (HashSet<string>)names : [];
        foreach (var (name, member) in schema.Properties?.ToList() ?? [])
        {
            if (always.Contains(name))
            {
                schema.Properties![name] = WithNull(member);
            }
            else if (IsNullable(member))
            {
                if (schema.AdditionalPropertiesAllowed) schema.Required?.Remove(name);
                schema.Properties![name] = WithoutNull(member);
            }
        }
    }

    private static bool IsAlwaysWritten(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.Never }];

    private static bool IsNullable(IOpenApiSchema schema) => IsNull(schema) || schema.OneOf?.Any(IsNull) == true;

    private static bool IsNull(IOpenApiSchema schema) => schema.Type?.HasFlag(JsonSchemaType.Null) == true;

    private static IOpenApiSchema WithNull(IOpenApiSchema schema)
    {
        if (IsNullable(schema)) return schema;
        if (schema is not OpenApiSchema { Type: not null } own) return new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };
        own.Type |= JsonSchemaType.Null;
        return own;
    }

    private static IOpenApiSchema WithoutNull(IOpenApiSchema schema)
    {
        if (schema.OneOf is { Count: 2 } choices && choices.Any(IsNull)) return choices.First(choice => !IsNull(choice));
        if (schema is OpenApiSchema own) own.Type &= ~JsonSchemaType.Null;
        return schema;
    }
}
