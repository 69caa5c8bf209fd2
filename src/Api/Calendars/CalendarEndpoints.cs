using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Calendars;

/// <summary>When the business is open (ruling 5).</summary>
internal static class CalendarEndpoints
{
    /// <summary>Days one answer holds at most; assumed: a year and a month.</summary>
    private const int MostDays = 400;

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/calendar", GetAsync).WithTags("Policies").OpenTo(Roles.CsAndOperator).TakesQuery<CalendarQuery>()
            .Named("getCalendar", "Days of the calendar in force: open with their hours, or closed and why.")
            .Answers<CalendarAnswer>(200).Answers<Problem>(400);

    private static async Task<IResult> GetAsync([AsParameters] CalendarQuery query, [FromServices] IPolicyViews views, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (from, to) = (reader.NeededDate("from", query.From), reader.NeededDate("to", query.To));
        reader.Within("to", from, to, MostDays);
        if (reader.Refusal is { } refusal) return refusal;
        return TypedResults.Ok(await views.CalendarAsync(from!.Value, to!.Value, cancellationToken));
    }
}

/// <summary>Which days.</summary>
/// <param name="From">The first date, e.g. 2026-03-01.</param>
/// <param name="To">The last date; at most 400 days with the first.</param>
internal sealed record CalendarQuery(string? From, string? To);
