using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Issues;

/// <summary>Issues: opened, listed, read (ESC-1 to ESC-8).</summary>
internal static class IssueEndpoints
{
    /// <summary>Who answers for issues at some tier.</summary>
    public static IReadOnlyList<Role> Handlers { get; } = [.. Roles.Cs, Role.Cfo, Role.Ceo];

    public static void Map(RouteGroupBuilder api)
    {
        var issues = api.MapGroup("/issues").WithTags("Issues");
        issues.MapPost("/", OpenAsync).OpenTo(Roles.Cs)
            .Named("openIssue", "Opens an issue and starts its process; the same body again changes nothing.")
            .AnswersIntake<IssueAccepted>();
        issues.MapGet("/", ListAsync).OpenTo([.. Handlers, Role.OperationsDirector, Role.Operator]).TakesQuery<IssueListQuery>()
            .Named("listIssues", "Open issues by due instant, then ended ones, newest first.").Answers<ListAnswer<IssueRow>>(200);
        issues.MapGet("/{issueId}", GetAsync).OpenTo([.. Handlers, Role.OperationsDirector, Role.Operator])
            .Named("getIssue", "Everything known of an issue: tier, clocks and why, rungs, requests, approvals, messages, timeline with the rule behind each line.")
            .Answers<IssueView>(200).Answers<Problem>(404);
    }

    private static async Task<IResult> OpenAsync(JsonBody<IssueRequest> body, [FromServices] IIssueDesk desk, HttpContext context)
    {
        var issue = body.Value.ToIssue();
        return IssueAnswers.Of(issue.IssueId, await desk.OpenAsync(issue, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static async Task<IResult> ListAsync([AsParameters] IssueListQuery query, [FromServices] IIssueDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new IssueFilter(
            reader.Number("tier", query.Tier, 1, 4),
            reader.Id("owner", query.Owner),
            reader.Id("clientId", query.ClientId),
            reader.Instant("dueBefore", query.DueBefore),
            reader.Flag("breached", query.Breached),
            reader.Flag("ended", query.Ended),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new ListAnswer<IssueRow>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static async Task<IResult> GetAsync(string issueId, [FromServices] IIssueDesk desk, CancellationToken cancellationToken) =>
        await desk.GetAsync(issueId, cancellationToken) is { } view
            ? TypedResults.Ok(view)
            : new Problem(ProblemCatalog.NotFound, $"There is no issue {issueId}.");
}

/// <summary>Which issues to list.</summary>
/// <param name="Tier">1 to 4.</param>
/// <param name="Owner">Staff id, or the id of a contact of the policy.</param>
/// <param name="ClientId">Issues of one client.</param>
/// <param name="DueBefore">Not ended and due before this instant.</param>
/// <param name="Breached">true: a target was missed; false: none was.</param>
/// <param name="Ended">true: ended; false: not ended.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record IssueListQuery(
    string? Tier, string? Owner, string? ClientId, string? DueBefore, string? Breached, string? Ended, string? Cursor, string? Limit);
