using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Issues;

/// <summary>What people do about an issue (ESC-2 to ESC-8, SLA-5, SLA-6, RAB-3, XFN-1).</summary>
internal static class IssueDeedEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var issue = api.MapGroup("/issues/{issueId}").WithTags("Issues");
        Deed<AcknowledgeRequest>(issue, "acknowledge", IssueEndpoints.Handlers, "acknowledgeIssue", "Takes the issue up: the next rung does not fire.",
            static deed => new IssueAction.Acknowledge(deed.Id));
        Deed<ReplyRequest>(issue, "reply", IssueEndpoints.Handlers, "replyToIssue", "Answers the client; by e-mail the words are sent from here.",
            static deed => new IssueAction.Reply(deed.Id, deed.Text!, deed.Channel ?? IssueChannel.Email));
        Deed<SolutionRequest>(issue, "solutions", IssueEndpoints.Handlers, "offerSolution", "Offers options, or says what the client made of them; two rejected ones raise the issue.",
            static deed => new IssueAction.Solve(deed.Id, deed.SolutionId!, deed.Outcome ?? SolutionOutcome.Offered, [.. (deed.Options ?? []).Select(Option)]));
        Deed<ApproveRequest>(issue, "approve", IssueEndpoints.Handlers, "approveAmount", "Grants the amount that waits; a signed-in person within their limit.",
            static deed => new IssueAction.Approve(deed.Id, deed.ApprovalId, deed.Note));
        Deed<DeclineRequest>(issue, "decline", IssueEndpoints.Handlers, "declineAmount", "Declines the amount that waits; a signed-in person within their limit.",
            static deed => new IssueAction.Decline(deed.Id, deed.ApprovalId, deed.Reason!));
        Deed<PauseRequest>(issue, "pause", IssueEndpoints.Handlers, "pauseIssue", "The clocks stand still while the client has to answer.",
            static deed => new IssueAction.Pause(deed.Id, deed.Reason!));
        Deed<ResumeRequest>(issue, "resume", IssueEndpoints.Handlers, "resumeIssue", "The clocks go on.",
            static deed => new IssueAction.Resume(deed.Id));
        Deed<ResolveRequest>(issue, "resolve", IssueEndpoints.Handlers, "resolveIssue", "Resolves the issue and asks the client to confirm; an amount above the caller's limit waits for an approval.",
            static deed => new IssueAction.Resolve(deed.Id, deed.Summary!, deed.AmountUsd));
        Deed<ConfirmRequest>(issue, "confirm", IssueEndpoints.Handlers, "confirmResolution", "Records what the client said to the resolution; a no reopens the issue.",
            static deed => new IssueAction.Confirm(deed.Id, deed.Satisfied!.Value, deed.Note));
        issue.MapPost("/reassign", ReassignAsync).OpenTo(IssueEndpoints.Handlers)
            .Named("reassignIssue", "Gives the issue to somebody else at its tier.").AnswersIntake<IssueAccepted>().Answers<Problem>(404).Audited("issue.reassign");
        issue.MapPost("/requests/{requestId}/answer", AnswerAsync).OpenTo([.. IssueEndpoints.Handlers, Role.OperationsDirector, Role.FunctionMember])
            .Named("answerRequest", "A function answers what it was asked; only its own.").AnswersIntake<IssueAccepted>().Answers<Problem>(404).Audited("issue.answer");
    }

    private static void Deed<T>(RouteGroupBuilder issue, string verb, IReadOnlyList<Role> roles, string name, string summary, Func<T, IssueAction> action)
        where T : IssueDeed, new() =>
        issue.MapPost($"/{verb}", async (string issueId, JsonBody<T> body, [FromServices] IIssueDesk desk, HttpContext context) =>
                IssueAnswers.Of(issueId, await desk.ActAsync(issueId, action(body.Value), Caller.ToActor(context.User), context.RequestAborted)))
            .OpenTo(roles).Named(name, summary).AnswersIntake<IssueAccepted>().Answers<Problem>(403).Answers<Problem>(404).Audited($"issue.{verb}");

    private static async Task<IResult> ReassignAsync(
        string issueId, JsonBody<ReassignIssueRequest> body, [FromServices] IIssueDesk desk, [FromServices] StaffDirectory staff, HttpContext context)
    {
        var deed = body.Value;
        if (await staff.GetAsync(deed.Owner!, context.RequestAborted) is null)
        {
            var errors = new ErrorList();
            errors.Add("$.owner", "exists", $"There is no staff member {deed.Owner}.", "a staff id");
            return errors.ToProblem();
        }

        var action = new IssueAction.Reassign(deed.Id, deed.Owner!, deed.Reason);
        return IssueAnswers.Of(issueId, await desk.ActAsync(issueId, action, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static async Task<IResult> AnswerAsync(string issueId, string requestId, JsonBody<AnswerRequest> body, [FromServices] IIssueDesk desk, HttpContext context)
    {
        var action = new IssueAction.AnswerRequest(body.Value.Id, requestId, body.Value.Answer!);
        return IssueAnswers.Of(issueId, await desk.ActAsync(issueId, action, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static SolutionOption Option(SolutionOptionRequest option) => new(option.Text!, option.CostUsd, option.Days);
}
