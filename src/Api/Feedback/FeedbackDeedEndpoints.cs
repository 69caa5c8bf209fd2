using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Policies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Feedback;

/// <summary>What people do about feedback (FBK-3 to FBK-5, ruling 11).</summary>
internal static class FeedbackDeedEndpoints
{
    /// <summary>Who may have to act; each for its own part alone.</summary>
    private static readonly Role[] Functions = [.. Roles.Cs, Role.OperationsDirector, Role.FunctionMember];

    public static void Map(RouteGroupBuilder api)
    {
        var feedback = api.MapGroup("/feedback/{feedbackId}").WithTags("Feedback");
        Deed<CategoriseRequest>(feedback, "categorise", Roles.Cs, "categoriseFeedback", "Says what it is about and how it is meant; the functions follow, completed parts stay.",
            static deed => new FeedbackAction.Categorise(deed.Id, [.. deed.Categories!.Distinct().Order()], deed.Tone));
        feedback.MapPost("/assign", AssignAsync).OpenTo(Roles.Cs)
            .Named("assignFeedback", "Gives the loop to another owner, or to other functions.").AnswersIntake<DeedAccepted>().Answers<Problem>(404).Audited("feedback.assign");
        Deed<ReleaseLoopRequest>(feedback, "release", [Role.CsLead], "releaseFeedbackMessage", "Releases the message that waits, or records that the client was told another way.",
            static deed => new FeedbackAction.Release(deed.Id, deed.Text, deed.ToldBy));
        Deed<CommitRequest>(feedback, "commit", Functions, "commitToDate", "A function commits to a date for its part.",
            static deed => new FeedbackAction.Commit(deed.Id, deed.Function, deed.By!.Value, deed.Plan));
        Deed<CompleteRequest>(feedback, "complete", Functions, "completePart", "A function has done its part; once all have, the client is told.",
            static deed => new FeedbackAction.Complete(deed.Id, deed.Function, deed.Summary!));
        Deed<CheckRequest>(feedback, "check", Roles.Cs, "checkSatisfaction", "Records what the client said when asked; below the policy's score the loop is reopened.",
            static deed => new FeedbackAction.Check(deed.Id, deed.Score!.Value, deed.Note));
        Deed<DismissRequest>(feedback, "dismiss", [Role.CsLead], "dismissFeedback", "Ends the loop without a change, once the client has heard the outcome.",
            static deed => new FeedbackAction.Dismiss(deed.Id, deed.Reason!, deed.Outcome, deed.ClientOptedOut == true));
    }

    private static void Deed<T>(RouteGroupBuilder feedback, string verb, IReadOnlyList<Role> roles, string name, string summary, Func<T, FeedbackAction> action)
        where T : FeedbackDeed, new() =>
        feedback.MapPost($"/{verb}", async (string feedbackId, JsonBody<T> body, [FromServices] IFeedbackDesk desk, HttpContext context) =>
                FeedbackEndpoints.Answer(feedbackId, await desk.ActAsync(feedbackId, action(body.Value), Caller.ToActor(context.User), context.RequestAborted)))
            .OpenTo(roles).Named(name, summary).AnswersIntake<DeedAccepted>().Answers<Problem>(403).Answers<Problem>(404).Audited($"feedback.{verb}");

    private static async Task<IResult> AssignAsync(
        string feedbackId, JsonBody<AssignRequest> body, [FromServices] IFeedbackDesk desk, [FromServices] StaffDirectory staff, [FromServices] IPolicyProvider policies, HttpContext context)
    {
        var deed = body.Value;
        var errors = new ErrorList();
        if (deed.Owner is { } owner && await staff.GetAsync(owner, context.RequestAborted) is null)
            errors.Add("$.owner", "exists", $"There is no staff member {owner}.", "a staff id");
        var known = policies.Current.Feedback.Categories.SelectMany(category => category.Functions)
            .Concat(policies.Current.People.Where(entry => entry.Function == entry.Role).Select(entry => entry.Role)).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var unknown in (deed.Functions ?? []).Except(known, StringComparer.Ordinal))
            errors.Add("$.functions", "exists", $"There is no function '{unknown}'.", string.Join(", ", known));
        if (!errors.IsEmpty) return errors.ToProblem();
        var action = new FeedbackAction.Assign(deed.Id, deed.Owner, [.. (deed.Functions ?? []).Distinct()], deed.Reason);
        return FeedbackEndpoints.Answer(feedbackId, await desk.ActAsync(feedbackId, action, Caller.ToActor(context.User), context.RequestAborted));
    }
}
