using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Orders;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Issues;

/// <summary>Says over HTTP what became of something handed in about an issue.</summary>
internal static class IssueAnswers
{
    public static IResult Of(string issueId, IssueResult result)
    {
        var instance = $"/api/instances/{IssueKeys.Instance(issueId)}";
        var links = new OrderLinks($"/api/issues/{issueId}", instance, $"{instance}/timeline");
        return result switch
        {
            IssueResult.Accepted accepted => TypedResults.Accepted(links.Self, Body("accepted", accepted.ApprovalId, accepted.ApproverRole)),
            IssueResult.Repeated repeated => new RepeatedAnswer<IssueAccepted>(links.Self, Body("repeated", repeated.ApprovalId, repeated.ApproverRole)),
            IssueResult.Conflict conflict => new Problem(
                ProblemCatalog.ConflictingContent, $"It differs in {string.Join(", ", conflict.Differences.Select(difference => difference.Field))}; nothing was changed.")
            {
                Differences = conflict.Differences,
            },
            IssueResult.NotFound missing => new Problem(ProblemCatalog.NotFound, $"Unknown: {missing.What}."),
            IssueResult.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = refused.Code },
            IssueResult.Denied denied => new Problem(ProblemCatalog.NotPermitted, denied.Reason) { Code = denied.Code },
            _ => throw new InvalidOperationException($"The API knows no answer to {result.GetType().Name}."),
        };

        IssueAccepted Body(string state, string? approvalId, string? role) =>
            new(issueId, IssueKeys.Instance(issueId), approvalId is not null && state == "accepted" ? "awaitingApproval" : state, approvalId, role, links);
    }
}
