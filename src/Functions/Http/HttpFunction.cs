using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Policies;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Http;

/// <summary>Every HTTP request but the host's own (<c>/admin</c>, <c>/runtime</c>): into the shared pipeline, which routes, signs in and answers.</summary>
public sealed class HttpFunction(ApiPipeline pipeline, DurableClientAccessor clients, PolicyInForce policies)
{
    [Function("Http")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "delete", "options", "patch", Route = "{*path}")] HttpRequest request,
        [DurableClient] DurableTaskClient client)
    {
        clients.Set(client);
        await policies.RefreshAsync(cancellationToken: request.HttpContext.RequestAborted);
        await pipeline.RunAsync(request.HttpContext);
        return Results.Empty;
    }
}
