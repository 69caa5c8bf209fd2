using System.Text.Json.Serialization.Metadata;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Kyndof.Workflows.Api.OpenApi;

/// <summary>Gives times their formats, and fields the bounds their checks hold them to.</summary>
internal static class SchemaDetails
{
    private static readonly Dictionary<Type, (string Format, string Example)> Times = new()
    {
        [typeof(Instant)] = ("date-time", "2026-03-02T09:00:00+09:00"),
        [typeof(LocalDate)] = ("date", "2026-03-02"),
        [typeof(LocalTime)] = ("time", "09:00"),
        [typeof(Duration)] = ("duration", "PT2H"),
    };

    public static void Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (Times.TryGetValue(type, out var time)) DescribeTime(schema, time.Format, time.Example);
        NullFree.Mark(schema, context.JsonTypeInfo);
        if (context.JsonPropertyInfo is { } property) DescribeField(schema, property);
        else if (type.Assembly == typeof(SchemaDetails).Assembly) NameRequired(schema, context.JsonTypeInfo);
    }

    private static void DescribeTime(OpenApiSchema schema, string format, string example)
    {
        schema.Type = JsonSchemaType.String;
        schema.Format = format;
        schema.Properties = null;
        schema.Required = null;
        schema.Examples = [System.Text.Json.Nodes.JsonValue.Create(example)];
    }

    private static void DescribeField(OpenApiSchema schema, JsonPropertyInfo property)
    {
        foreach (var check in Checks.Of(property))
        {
            var place = check is TextCheckAttribute && schema.Items is OpenApiSchema items ? items : schema;
            check.Describe(place);
        }

        if (property.AttributeProvider?.IsDefined(typeof(OneOrManyAttribute), inherit: false) == true) AllowOne(schema);
    }

    private static void AllowOne(OpenApiSchema schema)
    {
        var many = new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema.Items, MinItems = schema.MinItems, MaxItems = schema.MaxItems };
        (schema.Type, schema.Items, schema.MinItems, schema.MaxItems) = (null, null, null, null);
        schema.OneOf = [many.Items!, many];
    }

    private static void NameRequired(OpenApiSchema schema, JsonTypeInfo type)
    {
        if (type.Type == typeof(Problem)) schema.Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status" };
        var needed = type.Properties.Where(property => Checks.Of(property).OfType<NeededAttribute>().Any()).Select(property => property.Name).ToList();
        if (needed.Count == 0) return;
        schema.Required = needed.ToHashSet(StringComparer.Ordinal);
        schema.AdditionalPropertiesAllowed = false;
    }
}
