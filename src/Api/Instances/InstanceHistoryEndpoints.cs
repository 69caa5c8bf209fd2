using System.Globalization;
using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Histories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Instances;

/// <summary>The engine's own record of an instance, for who looks for a fault. Its details hold personal data and the client's own words: they are the
/// CS Lead's alone, and every read is audited.</summary>
internal static class InstanceHistoryEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/instances/{instanceId}/history", ListAsync).WithTags("Instances").OpenTo(Roles.InCharge).TakesQuery<PageQuery>()
            .Named("getHistory", "The engine's raw history of the current execution, in order; details are for the CS Lead.")
            .Answers<HistoryAnswer>(200).Answers<Problem>(404).Audited("instance.history");

    private static async Task<IResult> ListAsync(
        string instanceId, [AsParameters] PageQuery query, [FromServices] IInstanceHistories histories, [FromServices] InstanceBoard board, HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        var reader = new QueryReader();
        var (cursor, limit) = (reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        if (await board.GetAsync(instanceId, cancellationToken) is null) return new Problem(ProblemCatalog.NotFound, $"There is no instance {instanceId}.");
        var reading = await histories.ReadAsync(instanceId, cancellationToken);
        if (reading.Items is not { } items)
            return new Problem(ProblemCatalog.NoHistory, reading.WhereToLook ?? $"The engine keeps no history of {instanceId} any more; its timeline says what happened.");
        var after = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
        var seesDetails = context.User.IsInRole(Role.CsLead.Name());
        var page = items.Where(item => item.Sequence > after).Take(limit).Select(item => seesDetails ? item.Shortened() : item with { Detail = null }).ToList();
        var next = page.Count > 0 && page[^1].Sequence < items[^1].Sequence ? page[^1].Sequence.ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new HistoryAnswer(page, QueryReader.Encode(next)));
    }
}
