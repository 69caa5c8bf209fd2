using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Desk;

/// <summary>Where a day starts, and the names it needs.</summary>
internal static class DeskEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/today", TodayAsync).WithTags("Today").OpenTo(Roles.CsAndOperator).TakesQuery<TodayQuery>()
            .Named("getToday", "What is late, what will be, what waits for a person and what failed; the greatest harm first.").Answers<TodayAnswer>(200);
        api.MapGet("/directory", DirectoryAsync).WithTags("Today").OpenTo(Roles.CsAndOperator)
            .Named("getDirectory", "Clients and staff by name.").Answers<DirectoryAnswer>(200);
    }

    private static async Task<IResult> TodayAsync(
        [AsParameters] TodayQuery query, [FromServices] TodayBoard board, [FromServices] ApiClock clock, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var owner = reader.Id("owner", query.Owner);
        return reader.Refusal is { } refusal ? refusal : TypedResults.Ok(await board.ReadAsync(owner, clock.Now, cancellationToken));
    }

    private static async Task<IResult> DirectoryAsync([FromServices] NameDirectory directory, CancellationToken cancellationToken) =>
        TypedResults.Ok(await directory.ReadAsync(cancellationToken));
}

/// <summary>Whose day.</summary>
/// <param name="Owner">Staff id, or the team's id; left out: everybody's.</param>
internal sealed record TodayQuery(string? Owner);
