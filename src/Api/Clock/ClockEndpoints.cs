using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Clock;

/// <summary>Looks at and moves the virtual clock of a rehearsal host; any key will do there.</summary>
internal static class ClockEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var clock = api.MapGroup("/clock").WithTags("Clock").OpenTo(Roles.All);
        clock.MapGet("/", Get).Named("getClock", "Reads the virtual clock.").Answers<ClockAnswer>(200);
        clock.MapPost("/advance", AdvanceAsync)
            .Named("advanceClock", "Skips time; answers when everything due by then has happened.")
            .Answers<ClockAnswer>(200).Audited("clock.advance");
    }

    private static IResult Get([FromServices] ApiClock clock) =>
        clock.Virtual is { } time ? TypedResults.Ok(new ClockAnswer(time.Now)) : IsReal();

    private static async Task<IResult> AdvanceAsync(JsonBody<AdvanceRequest> body, [FromServices] ApiClock clock, CancellationToken cancellationToken)
    {
        if (clock.Virtual is not { } time) return IsReal();
        var to = body.Value.To ?? time.Now + body.Value.By!.Value;
        return await time.AdvanceToAsync(to, cancellationToken) == ClockOutcome.Advanced
            ? TypedResults.Ok(new ClockAnswer(time.Now))
            : new Problem(ProblemCatalog.ClockGoesBack, $"It is {time.Now} already; {to} lies before that.");
    }

    private static Problem IsReal() => new(ProblemCatalog.ClockIsReal, "Start the embedded host with --virtual-clock to skip time.");
}
