using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Messages;

internal static class DeskAnswers
{
    public static IResult Of(DeskOutcome outcome, string id, string action) => outcome switch
    {
        DeskOutcome.Done => TypedResults.Ok(new ActionAccepted(id, action)),
        DeskOutcome.NotFound => new Problem(ProblemCatalog.NotFound, $"Nothing is known under {id}."),
        DeskOutcome.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = $"cannot-{action}" },
        _ => throw new InvalidOperationException($"The API knows no answer to {outcome.GetType().Name}."),
    };
}
