using Microsoft.OpenApi;

namespace Kyndof.Workflows.Api.OpenApi;

/// <summary>Says of optional members that they may be absent, not that they may be null: the API never writes a null.</summary>
internal static class NullFree
{
    public static void Describe(OpenApiDocument document)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? []) Describe(schema);
    }

    // Requests name what they need by themselves and take nothing else; answers have it from their constructors.
    private static void Describe(OpenApiSchema schema)
    {
        foreach (var (name, member) in schema.Properties?.ToList() ?? [])
        {
            if (!IsNullable(member)) continue;
            if (schema.AdditionalPropertiesAllowed) schema.Required?.Remove(name);
            schema.Properties![name] = WithoutNull(member);
        }
    }

    private static bool IsNullable(IOpenApiSchema schema) => IsNull(schema) || schema.OneOf?.Any(IsNull) == true;

    private static bool IsNull(IOpenApiSchema schema) => schema.Type?.HasFlag(JsonSchemaType.Null) == true;

    private static IOpenApiSchema WithoutNull(IOpenApiSchema schema)
    {
        if (schema.OneOf is { Count: 2 } choices && choices.Any(IsNull)) return choices.First(choice => !IsNull(choice));
        if (schema is OpenApiSchema own) own.Type &= ~JsonSchemaType.Null;
        return schema;
    }
}
