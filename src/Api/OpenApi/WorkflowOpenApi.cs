using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Kyndof.Workflows.Api.OpenApi;

/// <summary>The document at <c>/openapi/v1.json</c> and the page at <c>/swagger</c>.</summary>
internal static class WorkflowOpenApi
{
    public static void AddWorkflowOpenApi(this IServiceCollection services) =>
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) =>
            {
                DocumentDetails.Describe(document);
                return Task.CompletedTask;
            });
            options.AddOperationTransformer<OperationDetails>();
            options.AddSchemaTransformer((schema, context, _) =>
            {
                SchemaDetails.Describe(schema, context);
                return Task.CompletedTask;
            });
        });

    /// <summary>The page is there only where the document is open to everybody: it could not sign in to read it.</summary>
    public static void UseWorkflowSwagger(this IApplicationBuilder app)
    {
        if (!IsOpen(app.ApplicationServices)) return;
        app.UseSwaggerUI(options =>
        {
            options.SwaggerEndpoint("/openapi/v1.json", "Kyndof Workflows");
            options.DocumentTitle = "Kyndof Workflows API";
        });
    }

    public static void MapWorkflowOpenApi(this IEndpointRouteBuilder routes)
    {
        var document = routes.MapOpenApi();
        if (IsOpen(routes.ServiceProvider)) document.AllowAnonymous();
        else document.OpenTo(Roles.All);
    }

    private static bool IsOpen(IServiceProvider services) => services.GetRequiredService<IOptions<WorkflowApiOptions>>().Value.OpenDocumentation;
}
