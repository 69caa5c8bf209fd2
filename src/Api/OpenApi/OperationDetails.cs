using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kyndof.Workflows.Api.OpenApi;

/// <summary>Says of each operation who may, and which problems every operation can answer.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    private static readonly ProblemType[] OfEvery =
        [ProblemCatalog.InvalidRequest, ProblemCatalog.Unauthenticated, ProblemCatalog.Forbidden, ProblemCatalog.TooManyRequests, ProblemCatalog.Unavailable];

    private static readonly ProblemType[] OfBodies = [ProblemCatalog.BodyTooLarge, ProblemCatalog.UnsupportedMediaType];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? []) DescribeParameter(parameter);
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<RequiredRoles>().LastOrDefault() is not { } roles) return Task.CompletedTask;
        operation.Description = $"Open to: {string.Join(", ", roles.Names)}.";
        operation.AddExtension("x-roles", new JsonNodeExtension(new JsonArray([.. roles.Names.Select(name => (JsonNode)name)])));
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentDetails.Scheme, context.Document)] = [] }];
        var responses = operation.Responses ??= [];
        foreach (var type in operation.RequestBody is null ? OfEvery : [.. OfEvery, .. OfBodies])
        {
            responses.TryAdd(type.Status.ToString(CultureInfo.InvariantCulture), Response(type, context.Document));
        }

        return Task.CompletedTask;
    }

    private static void DescribeParameter(OpenApiParameter parameter)
    {
        if (parameter.In != ParameterLocation.Query || parameter.Name is not { } name) return;
        parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(name);
        parameter.Schema = parameter.Name switch
        {
            "limit" => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = QueryReader.LargestLimit.ToString(CultureInfo.InvariantCulture),
                Default = JsonValue.Create(QueryReader.DefaultLimit),
            },
            "dueBefore" or "dueAfter" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
            _ => parameter.Schema,
        };
    }

    private static OpenApiResponse Response(ProblemType type, OpenApiDocument? document) => new()
    {
        Description = type.Title,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(nameof(Problem), document) },
        },
    };
}
