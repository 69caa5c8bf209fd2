using Kyndof.Workflows.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Functions.Http;

/// <summary>The shared API as one delegate, built once.</summary>
public sealed class ApiPipeline
{
    private readonly RequestDelegate pipeline;

    public ApiPipeline(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseWorkflowApi();
        pipeline = app.Build();
    }

    /// <summary>Answers a request. What the host's own routing made of it is forgotten first.</summary>
    public Task RunAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        return pipeline(context);
    }
}
