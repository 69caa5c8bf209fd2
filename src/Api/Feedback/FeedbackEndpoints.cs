using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Deeds;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Feedback;

/// <summary>Feedback: handed in, listed, read (FBK-3 to FBK-5, FBK-9).</summary>
internal static class FeedbackEndpoints
{
    private static readonly Role[] Readers = [.. Roles.CsAndOperator, Role.OperationsDirector];
    private static readonly Role[] FunctionsToo = [.. Readers, Role.FunctionMember];

    public static void Map(RouteGroupBuilder api)
    {
        var feedback = api.MapGroup("/feedback").WithTags("Feedback");
        feedback.MapPost("/", OpenAsync).OpenTo(Roles.Cs)
            .Named("giveFeedback", "Takes what a client said unasked and starts its loop; the same body again changes nothing.")
            .AnswersIntake<DeedAccepted>();
        feedback.MapGet("/", ListAsync).OpenTo(Readers).TakesQuery<FeedbackListQuery>()
            .Named("listFeedback", "Open loops by due instant, then ended ones, newest first.").Answers<ListAnswer<FeedbackRow>>(200);
        feedback.MapGet("/{feedbackId}", GetAsync).OpenTo(FunctionsToo)
            .Named("getFeedback", "Everything known of it: what it is about, who acts, the draft that waits, what the client was told, the timeline. Functions read what they have a part in; the client's words not to the operator.")
            .Answers<FeedbackView>(200).Answers<Problem>(403).Answers<Problem>(404);
    }

    internal static IResult Answer(string feedbackId, DeedResult result) =>
        DeedAnswers.Of($"/api/feedback/{feedbackId}", feedbackId, FeedbackKeys.Instance(feedbackId), result);

    private static async Task<IResult> OpenAsync(JsonBody<FeedbackRequest> body, [FromServices] IFeedbackDesk desk, HttpContext context)
    {
        var feedback = body.Value.ToFeedback();
        return Answer(feedback.FeedbackId, await desk.OpenAsync(feedback, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static async Task<IResult> ListAsync([AsParameters] FeedbackListQuery query, [FromServices] IFeedbackDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new FeedbackFilter(
            reader.Id("clientId", query.ClientId),
            reader.Id("owner", query.Owner),
            reader.Word<FeedbackCategory>("category", query.Category),
            reader.Flag("pattern", query.Pattern),
            reader.Flag("ended", query.Ended),
            reader.Instant("dueBefore", query.DueBefore),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new ListAnswer<FeedbackRow>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static async Task<IResult> GetAsync(string feedbackId, [FromServices] IFeedbackDesk desk, [FromServices] IPolicyProvider policies, HttpContext context)
    {
        if (await desk.GetAsync(feedbackId, context.RequestAborted) is not { } view) return new Problem(ProblemCatalog.NotFound, $"There is no feedback {feedbackId}.");
        var actor = Caller.ToActor(context.User);
        if (Roles.Cs.Any(role => actor.Has(role.Name())) || view.Functions.Any(part => FeedbackGate.IsTheirs(part.Role, actor, policies.Current))) return TypedResults.Ok(view);
        if (actor.Has(Role.Operator.Name())) return TypedResults.Ok(WithoutWords(view));
        var asked = view.Functions.Count == 0 ? "nobody is asked" : $"asked are: {string.Join(", ", view.Functions.Select(part => part.Role))}";
        return new Problem(ProblemCatalog.NotPermitted, $"A function reads the loops it has a part in; in this one {asked}.") { Code = "not-your-part" };
    }

    private static FeedbackView WithoutWords(FeedbackView view) => view with
    {
        Feedback = view.Feedback with { Text = null, Scores = view.Feedback.Scores is { } scores ? scores with { Improve = null } : null },
        Draft = view.Draft is { } draft ? draft with { Text = null } : null,
    };
}

/// <summary>Which loops to list.</summary>
/// <param name="ClientId">Feedback of one client.</param>
/// <param name="Owner">Staff id, or the id of a contact of the policy.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Pattern">true: several clients say the same; false: one does.</param>
/// <param name="Ended">true: ended; false: not ended.</param>
/// <param name="DueBefore">Not ended and due before this instant.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record FeedbackListQuery(
    string? ClientId, string? Owner, string? Category, string? Pattern, string? Ended, string? DueBefore, string? Cursor, string? Limit);
