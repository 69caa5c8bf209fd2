using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Acknowledgements;

/// <summary>Takes an issue up by the link of a notice: a deliberate POST of a person who is signed in (ESC-5). The link itself does nothing.</summary>
internal static class AcknowledgementEndpoints
{
    private static readonly IReadOnlyList<Role> Who = [.. Roles.Cs, .. Roles.Consulted];

    public static void Map(RouteGroupBuilder api)
    {
        var acknowledgements = api.MapGroup("/acknowledgements").WithTags("Acknowledgements").OpenTo(Who);
        acknowledgements.MapPost("/", AcknowledgeAsync)
            .Named("acknowledgeByLink", "Takes up the issue of a notice by its link, once, by the person it was sent to.")
            .Answers<AcknowledgementAnswer>(200).Answers<Problem>(404).Answers<Problem>(409);
        acknowledgements.MapPost("/preview", PreviewAsync)
            .Named("previewAcknowledgement", "Says what a link is about; changes nothing.").Answers<AcknowledgementPreview>(200).Answers<Problem>(404);
    }

    private static async Task<IResult> AcknowledgeAsync(JsonBody<AcknowledgementRequest> body, [FromServices] IActionLinks links, [FromServices] IIssueDesk desk, HttpContext context)
    {
        var actor = Caller.ToActor(context.User);
        if (!actor.IsPerson) return PersonsOnly();
        if (links.Read(body.Value.Token!) is not { } grant) return NotOurs();
        var audit = context.AuditOf("issue.acknowledge-by-link", grant.IssueId, $"rung {grant.Rung}");
        await audit.BeginAsync();
        var result = await desk.AcknowledgeByLinkAsync(grant, actor, context.RequestAborted);
        return await audit.EndAsync(AnswerOf(result, grant));
    }

    private static async Task<IResult> PreviewAsync(
        JsonBody<AcknowledgementRequest> body, [FromServices] IActionLinks links, [FromServices] IIssueDesk desk, [FromServices] ApiClock clock, HttpContext context)
    {
        if (!Caller.ToActor(context.User).IsPerson) return PersonsOnly();
        if (links.Read(body.Value.Token!) is not { } grant) return NotOurs();
        if (await desk.GetAsync(grant.IssueId, context.RequestAborted) is not { } issue) return new Problem(ProblemCatalog.NotFound, $"There is no issue {grant.IssueId}.");
        var due = issue.Clocks.Min(clockView => clockView.Due);
        return TypedResults.Ok(new AcknowledgementPreview(grant.IssueId, grant.Rung, due, grant.ExpiresAt, clock.Now > grant.ExpiresAt, issue.Acknowledged));
    }

    private static IResult AnswerOf(IssueResult result, LinkGrant grant) => result switch
    {
        IssueResult.Accepted => TypedResults.Ok(new AcknowledgementAnswer(grant.IssueId, grant.Rung, "accepted")),
        IssueResult.Repeated => TypedResults.Ok(new AcknowledgementAnswer(grant.IssueId, grant.Rung, "repeated")),
        IssueResult.NotFound missing => new Problem(ProblemCatalog.NotFound, $"There is no {missing.What}."),
        IssueResult.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = refused.Code },
        IssueResult.Denied denied => new Problem(ProblemCatalog.NotPermitted, denied.Reason) { Code = denied.Code },
        IssueResult.Conflict conflict => new Problem(ProblemCatalog.ConflictingContent) { Differences = conflict.Differences },
        _ => throw new InvalidOperationException($"The issue desk answered {result.GetType().Name}."),
    };

    private static Problem PersonsOnly() =>
        new(ProblemCatalog.NotPermitted, "A link is acknowledged by the person it was sent to; a role's key is nobody in particular. Sign in as yourself.") { Code = "person-needed" };

    private static Problem NotOurs()
    {
        var errors = new ErrorList();
        errors.Add("$.token", "pattern", "This is no link of ours.", "what is behind the # of the link in the notice, whole");
        return errors.ToProblem();
    }
}
