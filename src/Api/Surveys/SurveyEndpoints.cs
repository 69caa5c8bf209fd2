using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Surveys;

/// <summary>Surveys and the responses to them: listed, read, looked at again (FBK-1, ruling 4).</summary>
internal static class SurveyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var surveys = api.MapGroup("/surveys").WithTags("Surveys");
        surveys.MapGet("/", ListAsync).OpenTo(Roles.CsAndOperator).TakesQuery<SurveyListQuery>()
            .Named("listSurveys", "Open surveys by due instant, then ended ones, newest first; scores without the client's words.").Answers<ListAnswer<SurveyRow>>(200);
        surveys.MapGet("/deliveries", DeliveriesAsync).OpenTo(Roles.CsAndOperator).TakesQuery<DeliveryListQuery>()
            .Named("listDeliveries", "Responses as Typeform sent them, newest first, with what became of each; the first page counts them by state.").Answers<DeliveryList>(200);
        surveys.MapPost("/deliveries/replay", ReplayAsync).OpenTo([Role.Operator])
            .Named("replayDeliveries", "Runs a page of stored responses through the form files of today; what counted already counts no second time. Go on with 'next' until it is null.")
            .Answers<ReplayAnswer>(200).Audited("surveys.replay");
        surveys.MapGet("/{surveyId}", GetAsync).OpenTo(Roles.CsAndOperator)
            .Named("getSurvey", "Everything known of a survey: request, answers (overall and dimensions 1 to 5, likelihood to recommend 0 to 10), messages, timeline. The client's words only to CS.")
            .Answers<SurveyView>(200).Answers<Problem>(404);
    }

    private static async Task<IResult> ListAsync([AsParameters] SurveyListQuery query, [FromServices] ISurveyDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new SurveyFilter(
            reader.Word<SurveyStage>("state", query.State),
            reader.Word<SurveyForm>("form", query.Form),
            reader.Id("clientId", query.ClientId),
            reader.Id("orderId", query.OrderId),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new ListAnswer<SurveyRow>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static async Task<IResult> GetAsync(string surveyId, [FromServices] ISurveyDesk desk, HttpContext context)
    {
        if (!SurveyIds.IsSurveyId(surveyId) || await desk.GetAsync(surveyId, context.RequestAborted) is not { } view)
            return new Problem(ProblemCatalog.NotFound, $"There is no survey {surveyId}.");
        var mayReadWords = Roles.Cs.Any(role => context.User.IsInRole(role.Name()));
        return TypedResults.Ok(mayReadWords || view.Answers is null ? view : view with { Answers = view.Answers with { Improve = null } });
    }

    private static async Task<IResult> DeliveriesAsync([AsParameters] DeliveryListQuery query, [FromServices] ISurveyDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new DeliveryFilter(
            reader.Word<DeliveryState>("state", query.State), query.Form, reader.Key("surveyId", query.SurveyId), reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.DeliveriesAsync(filter, cancellationToken);
        var counts = filter.Cursor is null ? await desk.CountsAsync(cancellationToken) : null;
        return TypedResults.Ok(new DeliveryList(page.Items, QueryReader.Encode(page.Next), counts));
    }

    private static async Task<IResult> ReplayAsync(JsonBody<ReplayDeliveriesRequest> body, [FromServices] ISurveyDesk desk, CancellationToken cancellationToken)
    {
        var asked = body.Value;
        var reader = new QueryReader();
        var request = new ReplayRequest(asked.Form, asked.State, asked.Since, reader.Cursor(asked.Cursor), asked.Limit ?? QueryReader.DefaultLimit);
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ReplayAsync(request, cancellationToken);
        return TypedResults.Ok(new ReplayAnswer(page.Examined, page.Replayed, page.Changed, QueryReader.Encode(page.Next)));
    }
}

/// <summary>Which surveys to list.</summary>
/// <param name="State">How far they have come.</param>
/// <param name="Form">What they are about.</param>
/// <param name="ClientId">Surveys of one client.</param>
/// <param name="OrderId">The survey of one order.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record SurveyListQuery(string? State, string? Form, string? ClientId, string? OrderId, string? Cursor, string? Limit);

/// <summary>Which responses to list.</summary>
/// <param name="State">What became of them.</param>
/// <param name="Form">What Typeform calls the form.</param>
/// <param name="SurveyId">Responses to one survey.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record DeliveryListQuery(string? State, string? Form, string? SurveyId, string? Cursor, string? Limit);
