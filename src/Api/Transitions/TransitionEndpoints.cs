using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Deeds;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Transitions;

/// <summary>Transitions: started, listed, read, and what people do about them (TRN-1 to TRN-6).</summary>
internal static class TransitionEndpoints
{
    private static readonly Role[] Doers = [Role.Csm, Role.CsLead];

    public static void Map(RouteGroupBuilder api)
    {
        var transitions = api.MapGroup("/transitions").WithTags("Transitions");
        transitions.MapPost("/", StartAsync).OpenTo(Doers)
            .Named("startTransition", "Starts an account's change of CSM; the same body again changes nothing. Two at once for one account are refused.")
            .AnswersIntake<DeedAccepted>().Answers<Problem>(403);
        transitions.MapGet("/", ListAsync).OpenTo(Roles.CsAndOperator).TakesQuery<TransitionListQuery>()
            .Named("listTransitions", "Open transitions by due instant, then ended ones, newest first.").Answers<ListAnswer<TransitionRow>>(200);
        transitions.MapGet("/{transitionId}", GetAsync).OpenTo(Roles.CsAndOperator)
            .Named("getTransition", "Everything known of a transition: steps with owner and due, dossier, what has moved, messages, timeline with the rule behind each line.")
            .Answers<TransitionView>(200).Answers<Problem>(404);
        var transition = transitions.MapGroup("/{transitionId}");
        Deed<DossierRequest>(transition, "dossier", "writeDossier", "Completes the dossier, and signs it off; only a signed-in person signs.", static deed => deed.ToAction());
        Deed<ShadowingRequest>(transition, "shadowing", "reportShadowing", "Says that the dossier was reviewed, that an interaction was shadowed, or why both are left out.", static deed => deed.ToAction());
        Deed<IntroduceRequest>(transition, "introduce", "introduceCsm", "Moves everything open to the incoming CSM, then sends their introduction to the client.", static deed => new TransitionAction.Introduce(deed.Id, deed.Note));
        Deed<StopTransitionRequest>(transition, "complete", "completeTransition", "Ends the follow-up early, after the introduction.", static deed => new TransitionAction.Complete(deed.Id, deed.Reason!));
        Deed<StopTransitionRequest>(transition, "cancel", "cancelTransition", "Gives the transition up, before the introduction.", static deed => new TransitionAction.Cancel(deed.Id, deed.Reason!));
        Deed<ReplaceRequest>(transition, "replace", "replaceCsm", "Gives somebody else the outgoing or the incoming CSM's part; deadlines stay.", static deed => new TransitionAction.Replace(deed.Id, deed.Outgoing, deed.Incoming, deed.Reason!));
    }

    private static void Deed<T>(RouteGroupBuilder transition, string verb, string name, string summary, Func<T, TransitionAction> action)
        where T : TransitionDeed, new() =>
        transition.MapPost($"/{verb}", async (string transitionId, JsonBody<T> body, [FromServices] ITransitionDesk desk, HttpContext context) =>
                Answer(transitionId, await desk.ActAsync(transitionId, action(body.Value), Caller.ToActor(context.User), context.RequestAborted)))
            .OpenTo(Doers).Named(name, summary).AnswersIntake<DeedAccepted>().Answers<Problem>(403).Answers<Problem>(404).Audited($"transition.{verb}");

    private static async Task<IResult> StartAsync(JsonBody<TransitionRequest> body, [FromServices] ITransitionDesk desk, HttpContext context)
    {
        var start = body.Value.ToStart();
        return Answer(start.TransitionId, await desk.StartAsync(start, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static async Task<IResult> ListAsync([AsParameters] TransitionListQuery query, [FromServices] ITransitionDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new TransitionFilter(
            reader.Id("clientId", query.ClientId),
            reader.Id("owner", query.Owner),
            reader.Word<InstanceState>("state", query.State),
            reader.Instant("dueBefore", query.DueBefore),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new ListAnswer<TransitionRow>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static async Task<IResult> GetAsync(string transitionId, [FromServices] ITransitionDesk desk, CancellationToken cancellationToken) =>
        await desk.GetAsync(transitionId, cancellationToken) is { } view
            ? TypedResults.Ok(view)
            : new Problem(ProblemCatalog.NotFound, $"There is no transition {transitionId}.");

    private static IResult Answer(string transitionId, DeedResult result) =>
        DeedAnswers.Of($"/api/transitions/{transitionId}", transitionId, TransitionKeys.Instance(transitionId), result);
}

/// <summary>Which transitions to list.</summary>
/// <param name="ClientId">Transitions of one client.</param>
/// <param name="Owner">Staff id of whoever owes what is due next.</param>
/// <param name="State">open, waiting, late, suspended, completed, cancelled, expired or failed.</param>
/// <param name="DueBefore">Not ended and due before this instant.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record TransitionListQuery(string? ClientId, string? Owner, string? State, string? DueBefore, string? Cursor, string? Limit);
