using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kyndof.Workflows.Api.OpenApi;

/// <summary>Says of each operation who may, and which problems every operation can answer.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<RequiredRoles>().LastOrDefault() is not { } roles) return;
        operation.Description = $"Open to: {string.Join(", ", roles.Names)}.";
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentDetails.Scheme, context.Document)] = [] }];
        var problem = await context.GetOrCreateSchemaAsync(typeof(Problem), parameterDescription: null, cancellationToken);
        var responses = operation.Responses ??= [];
        ProblemType[] common = operation.RequestBody is null
            ? [ProblemCatalog.InvalidRequest, ProblemCatalog.Unauthenticated, ProblemCatalog.Forbidden, ProblemCatalog.TooManyRequests, ProblemCatalog.Unavailable]
            : [ProblemCatalog.InvalidRequest, ProblemCatalog.Unauthenticated, ProblemCatalog.Forbidden, ProblemCatalog.BodyTooLarge, ProblemCatalog.UnsupportedMediaType, ProblemCatalog.TooManyRequests, ProblemCatalog.Unavailable];
        foreach (var type in common) responses.TryAdd(type.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), Response(type, problem));
    }

    private static OpenApiResponse Response(ProblemType type, OpenApiSchema problem) => new()
    {
        Description = type.Title,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/problem+json"] = new OpenApiMediaType { Schema = problem },
        },
    };
}
