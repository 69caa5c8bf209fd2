using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Instances;

/// <summary>What is done to one instance by hand; every call is audited.</summary>
internal static class InstanceOperationEndpoints
{
    private delegate Task<SignalOutcome> Operate(
        IInstanceOperations operations, string instanceId, string actor, string reason, CancellationToken cancellationToken);

    public static void Map(RouteGroupBuilder api)
    {
        var instance = api.MapGroup("/instances/{instanceId}").WithTags("Instances").OpenTo(Roles.InCharge);
        Map(instance, "suspend", "Keeps everything that arrives and does nothing with it.", (to, id, actor, reason, stop) => to.SuspendAsync(id, actor, reason, stop));
        Map(instance, "resume", "Goes on after a suspension.", (to, id, actor, reason, stop) => to.ResumeAsync(id, actor, reason, stop));
        Map(instance, "retry", "Tries a failed or stopped instance again.", (to, id, actor, reason, stop) => to.RetryAsync(id, actor, reason, stop));
        Map(instance, "terminate", "Ends an instance for good.", (to, id, actor, reason, stop) => to.TerminateAsync(id, actor, reason, stop));
    }

    private static void Map(RouteGroupBuilder instance, string action, string summary, Operate operate) =>
        instance.MapPost($"/{action}", async (string instanceId, JsonBody<ReasonRequest> body, [FromServices] IInstanceOperations operations, HttpContext context) =>
            {
                var actor = Caller.Actor(context.User);
                var outcome = await operate(operations, instanceId, actor, body.Value.Reason ?? $"{action} by {actor}", context.RequestAborted);
                return AnswerTo(outcome, instanceId, action);
            })
            .Named($"{action}Instance", summary)
            .Answers<ActionAccepted>(202).Answers<Problem>(404).Answers<Problem>(409).Audited($"instance.{action}");

    private static IResult AnswerTo(SignalOutcome outcome, string instanceId, string action) => outcome switch
    {
        SignalOutcome.Accepted => TypedResults.Accepted($"/api/instances/{instanceId}", new ActionAccepted(instanceId, action)),
        SignalOutcome.NotFound => new Problem(ProblemCatalog.NotFound, $"There is no instance {instanceId}."),
        SignalOutcome.Ended => new Problem(ProblemCatalog.Refused, $"Instance {instanceId} has ended.") { Code = "instance-has-ended" },
        SignalOutcome.Refused => new Problem(ProblemCatalog.Refused, $"The state of instance {instanceId} does not allow {action}.") { Code = $"cannot-{action}" },
        _ => throw new InvalidOperationException($"The API knows no answer to {outcome}."),
    };
}
