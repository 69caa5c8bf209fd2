using Microsoft.OpenApi;

namespace Kyndof.Workflows.Api.OpenApi;

internal static class DocumentDetails
{
    public const string Scheme = "bearerKey";

    public static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Kyndof Workflows",
            Version = "1",
            Description = "Durable processes of the customer service department. Times are RFC 3339 with an offset and answered in Z; "
                + "dates are local to the service profile; every intake is idempotent by its id; problems are RFC 9457 documents.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The key of a role, from the host's keys.json.",
        };
        NullFree.Describe(document);
    }
}
