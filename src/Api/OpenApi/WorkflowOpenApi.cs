using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
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

    public static void UseWorkflowSwagger(this IApplicationBuilder app) =>
        app.UseSwaggerUI(options =>
        {
            options.SwaggerEndpoint("/openapi/v1.json", "Kyndof Workflows");
            options.DocumentTitle = "Kyndof Workflows API";
        });
}
