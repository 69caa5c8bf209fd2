using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Erasure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Clients;

/// <summary>Erases a client's personal data, and lists what was erased.</summary>
internal static class ErasureEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/clients/{clientId}/erase", EraseAsync).WithTags("Clients").OpenTo(Roles.InCharge)
            .Named("eraseClient", "Erases a client's personal data everywhere; ids, dates and outcomes stay. Again changes nothing.")
            .Answers<ErasureAccepted>(202).Answers<Problem>(404).Answers<Problem>(409).Audited("client.erase");
        api.MapGet("/erasures", ListAsync).WithTags("Clients").OpenTo(Roles.InCharge).TakesQuery<PageQuery>()
            .Named("listErasures", "Every erasure by client: what has to be repeated after a restore.").Answers<ListAnswer<ErasureResource>>(200);
    }

    private static async Task<IResult> EraseAsync(string clientId, JsonBody<EraseRequest> body, [FromServices] IErasureDesk desk, HttpContext context) =>
        await desk.EraseAsync(clientId, body.Value.Reason!, Caller.Actor(context.User), context.RequestAborted) switch
        {
            ErasureOutcome.Accepted accepted => Taken(accepted.Record),
            ErasureOutcome.NotFound => new Problem(ProblemCatalog.NotFound, $"There is no client {clientId}."),
            ErasureOutcome.Refused refused => new Problem(ProblemCatalog.Refused, refused.Reason) { Code = refused.Code },
            var other => throw new InvalidOperationException($"The API knows no answer to {other.GetType().Name}."),
        };

    private static async Task<IResult> ListAsync([AsParameters] PageQuery query, [FromServices] IErasureDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (cursor, limit) = (reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ListAsync(cursor, limit, cancellationToken);
        return TypedResults.Ok(new ListAnswer<ErasureResource>([.. page.Items.Select(ErasureResource.Of)], QueryReader.Encode(page.Next)));
    }

    private static Accepted<ErasureAccepted> Taken(ErasureRecord record)
    {
        var instance = ErasureCatalog.Instance(record.ClientId);
        return TypedResults.Accepted($"/api/instances/{instance}", new ErasureAccepted(record.ClientId, instance, record.State));
    }
}
