using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Deeds;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Transitions;

/// <summary>Departures: every account of a CSM who leaves goes to somebody else (TRN-1).</summary>
internal static class DepartureEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var departures = api.MapGroup("/departures").WithTags("Transitions");
        departures.MapPost("/", StartAsync).OpenTo(Role.CsLead)
            .Named("startDeparture", "Begins a transition for every account of a CSM who leaves, paced; the same body again changes nothing.").AnswersIntake<DeedAccepted>();
        departures.MapGet("/{departureId}", GetAsync).OpenTo(Roles.CsAndOperator)
            .Named("getDeparture", "A departure: each account with its transition and step, and how far they are together.").Answers<DepartureView>(200).Answers<Problem>(404);
        departures.MapPost("/{departureId}/assign", AssignAsync).OpenTo(Role.CsLead)
            .Named("assignAccount", "Says who takes an account nobody takes yet.").AnswersIntake<DeedAccepted>().Answers<Problem>(404).Audited("departure.assign");
    }

    private static async Task<IResult> StartAsync(JsonBody<DepartureRequest> body, [FromServices] IDepartureDesk desk, HttpContext context)
    {
        var departure = body.Value.ToDeparture();
        return Answer(departure.DepartureId, await desk.StartAsync(departure, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static async Task<IResult> AssignAsync(string departureId, JsonBody<AssignAccountRequest> body, [FromServices] IDepartureDesk desk, HttpContext context)
    {
        var deed = body.Value;
        var assignment = new DepartureAssignment(deed.ClientId!, deed.Incoming!);
        return Answer(departureId, await desk.AssignAsync(departureId, deed.Id, assignment, Caller.ToActor(context.User), context.RequestAborted));
    }

    private static async Task<IResult> GetAsync(string departureId, [FromServices] IDepartureDesk desk, CancellationToken cancellationToken) =>
        await desk.GetAsync(departureId, cancellationToken) is { } view
            ? TypedResults.Ok(view)
            : new Problem(ProblemCatalog.NotFound, $"There is no departure {departureId}.");

    private static IResult Answer(string departureId, DeedResult result) =>
        DeedAnswers.Of($"/api/departures/{departureId}", departureId, TransitionKeys.Departure(departureId), result);
}
