using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Instances;

/// <summary>What is to come of an instance.</summary>
internal static class InstancePlanEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/instances/{instanceId}/plan", GetAsync).WithTags("Instances").OpenTo(Roles.CsAndOperator)
            .Named("getPlan", "What is planned next, each with its rule; pauses, and the business hours around them.")
            .Answers<InstancePlan>(200).Answers<Problem>(404);

    private static async Task<IResult> GetAsync(string instanceId, [FromServices] IInstancePlans plans, [FromServices] ApiClock clock, CancellationToken cancellationToken) =>
        await plans.FindAsync(instanceId, clock.Now, cancellationToken) is { } plan
            ? TypedResults.Ok(plan)
            : new Problem(ProblemCatalog.NotFound, $"There is no instance {instanceId}.");
}
