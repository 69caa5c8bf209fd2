using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.ClientRecords;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Clients;

/// <summary>How we stand with a client: promises kept, who spoke first, what runs, what is kept back (ORD-9).</summary>
internal static class ClientRecordEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/clients/{clientId}/record", GetAsync).WithTags("Clients").OpenTo(Roles.CsAndOperator)
            .Named("getClientRecord", "Promises kept to a client, whether they had to ask, what runs for them and whether sending is held.")
            .Answers<ClientRecord>(200).Answers<Problem>(404);

    private static async Task<IResult> GetAsync(string clientId, [FromServices] ClientRecordReader records, CancellationToken cancellationToken) =>
        await records.ReadAsync(clientId, cancellationToken) is { } record
            ? TypedResults.Ok(record)
            : new Problem(ProblemCatalog.NotFound, $"There is no client {clientId}.");
}
