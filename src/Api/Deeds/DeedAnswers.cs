using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Orders;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Deeds;

/// <summary>Says over HTTP what became of something handed in about a process.</summary>
internal static class DeedAnswers
{
    /// <param name="self">Where it can be read, e.g. <c>/api/feedback/F-7</c>.</param>
    /// <param name="id">Its business id.</param>
    public static IResult Of(string self, string id, string instanceId, DeedResult result)
    {
        var instance = $"/api/instances/{instanceId}";
        var links = new OrderLinks(self, instance, $"{instance}/timeline");
        return result switch
        {
            DeedResult.Accepted => TypedResults.Accepted(self, new DeedAccepted(id, instanceId, "accepted", links)),
            DeedResult.Repeated => new RepeatedAnswer<DeedAccepted>(self, new DeedAccepted(id, instanceId, "repeated", links)),
            DeedResult.Conflict conflict => new Problem(
                ProblemCatalog.ConflictingContent, $"It differs in {string.Join(", ", conflict.Differences.Select(difference => difference.Field))}; nothing was changed.")
            {
                Differences = conflict.Differences,
            },
            DeedResult.NotFound missing => new Problem(ProblemCatalog.NotFound, $"Unknown: {missing.What}."),
            DeedResult.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = refused.Code },
            DeedResult.Denied denied => new Problem(ProblemCatalog.NotPermitted, denied.Reason) { Code = denied.Code },
            _ => throw new InvalidOperationException($"The API knows no answer to {result.GetType().Name}."),
        };
    }
}
