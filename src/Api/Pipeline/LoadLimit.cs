using System.Threading.RateLimiting;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Answers 429 over the limit of what the host can take, before anything was read.</summary>
internal static class LoadLimit
{
    public static void AddLoadLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<WorkflowApiOptions>>((limiter, api) =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => PartitionOf(context, api.Value));
            limiter.OnRejected = (rejected, _) => new ValueTask(TooMany(api.Value).ExecuteAsync(rejected.HttpContext));
        });
    }

    private static Problem TooMany(WorkflowApiOptions options) =>
        new(ProblemCatalog.TooManyRequests, "Nothing was taken; send it again.") { RetryAfterSeconds = options.RetryAfterSeconds };

    // Health stays reachable under load, or the platform would restart a host that is merely busy. Who listens has a limit of their own, and would
    // hold a place for as long as their page is open.
    private static RateLimitPartition<bool> PartitionOf(HttpContext context, WorkflowApiOptions options) =>
        context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || context.GetEndpoint()?.Metadata.GetMetadata<Streams>() is not null
            ? RateLimitPartition.GetNoLimiter(partitionKey: false)
            : RateLimitPartition.GetConcurrencyLimiter(partitionKey: true, _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = options.ConcurrentRequests,
                QueueLimit = options.QueuedRequests,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            });
}
