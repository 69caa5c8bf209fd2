using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Instances;

/// <summary>Who did what by hand.</summary>
internal static class AuditEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/audit", ListAsync).WithTags("Audit").OpenTo(Roles.InCharge).TakesQuery<PageQuery>()
            .Named("listAudit", "Who did what by hand, newest first.").Answers<ListAnswer<AuditEntry>>(200);

    private static async Task<IResult> ListAsync([AsParameters] PageQuery query, [FromServices] AuditLog audit, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (cursor, limit) = (reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await audit.ListAsync(cursor, limit, cancellationToken);
        return TypedResults.Ok(new ListAnswer<AuditEntry>(page.Items, QueryReader.Encode(page.Next)));
    }
}
