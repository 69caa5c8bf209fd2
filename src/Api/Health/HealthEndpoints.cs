using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Health;

/// <summary>What the platform asks before it sends work or restarts the host.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health").AllowAnonymous();
        health.MapGet("/live", () => TypedResults.Ok(new HealthAnswer("live")))
            .Named("getLive", "Whether the process answers at all.").Answers<HealthAnswer>(200);
        health.MapGet("/ready", ReadyAsync)
            .Named("getReady", "Whether the host can take work.").Answers<HealthAnswer>(200).Answers<Problem>(503);
    }

    private static async Task<IResult> ReadyAsync(
        [FromServices] IEnumerable<IReadinessProbe> probes, [FromServices] IOptions<WorkflowApiOptions> options, CancellationToken cancellationToken)
    {
        foreach (var probe in probes)
        {
            var readiness = await probe.CheckAsync(cancellationToken);
            if (readiness.Ready) continue;
            return new Problem(ProblemCatalog.NotReady, readiness.Reason) { RetryAfterSeconds = options.Value.RetryAfterSeconds };
        }

        return TypedResults.Ok(new HealthAnswer("ready"));
    }
}
