using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Messages;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Clients;

/// <summary>The clients and their preferences (CHN-5), and the switch that keeps back what is sent to one of them.</summary>
internal static class ClientEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var clients = api.MapGroup("/clients").WithTags("Clients");
        clients.MapPut("/{clientId}", PutAsync).OpenTo(Role.OrderSystem, Role.CsLead)
            .Named("putClient", "Creates or replaces a client.").Answers<ClientResource>(200).Answers<ClientResource>(201).Audited("client.put");
        clients.MapGet("/{clientId}", GetAsync).OpenTo(Roles.CsAndOperator)
            .Named("getClient", "A client as it was put.").Answers<ClientResource>(200).Answers<Problem>(404);
        clients.MapGet("/", ListAsync).OpenTo(Roles.CsAndOperator).TakesQuery<PageQuery>()
            .Named("listClients", "Clients by id.").Answers<ListAnswer<ClientResource>>(200);
        clients.MapPost("/{clientId}/hold", HoldAsync).OpenTo(Roles.InCharge)
            .Named("holdClient", "Keeps every message to this client back.").Answers<ActionAccepted>(200).Audited("client.hold");
        clients.MapPost("/{clientId}/release", ReleaseAsync).OpenTo(Roles.InCharge)
            .Named("releaseClient", "Lets this client's messages go.").Answers<ActionAccepted>(200).Audited("client.release");
    }

    private static async Task<IResult> PutAsync(
        string clientId, JsonBody<ClientResource> body, [FromServices] ClientDirectory directory, CancellationToken cancellationToken)
    {
        if (RouteIds.Refuse("clientId", clientId, body.Value.ClientId) is { } refusal) return refusal;
        var client = body.Value.ToClient(clientId);
        var outcome = await directory.PutAsync(client, cancellationToken);
        var answer = ClientResource.Of(client);
        return outcome == PutOutcome.Created ? TypedResults.Created($"/api/clients/{clientId}", answer) : TypedResults.Ok(answer);
    }

    private static async Task<IResult> GetAsync(string clientId, [FromServices] ClientDirectory directory, CancellationToken cancellationToken) =>
        await directory.GetAsync(clientId, cancellationToken) is { } client
            ? TypedResults.Ok(ClientResource.Of(client))
            : new Problem(ProblemCatalog.NotFound, $"There is no client {clientId}.");

    private static async Task<IResult> ListAsync([AsParameters] PageQuery query, [FromServices] ClientDirectory directory, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (cursor, limit) = (reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await directory.ListAsync(cursor, limit, cancellationToken);
        return TypedResults.Ok(new ListAnswer<ClientResource>([.. page.Items.Select(ClientResource.Of)], QueryReader.Encode(page.Next)));
    }

    private static Task<IResult> HoldAsync(string clientId, JsonBody<ReasonRequest> body, [FromServices] ClientDirectory directory, [FromServices] IMessageDesk desk, HttpContext context) =>
        SwitchAsync(clientId, hold: true, directory, desk, context);

    private static Task<IResult> ReleaseAsync(string clientId, JsonBody<ReasonRequest> body, [FromServices] ClientDirectory directory, [FromServices] IMessageDesk desk, HttpContext context) =>
        SwitchAsync(clientId, hold: false, directory, desk, context);

    private static async Task<IResult> SwitchAsync(string clientId, bool hold, ClientDirectory directory, IMessageDesk desk, HttpContext context)
    {
        if (await directory.GetAsync(clientId, context.RequestAborted) is null) return new Problem(ProblemCatalog.NotFound, $"There is no client {clientId}.");
        var outcome = await desk.SetClientHoldAsync(clientId, hold, Caller.Actor(context.User), context.RequestAborted);
        return DeskAnswers.Of(outcome, clientId, hold ? "hold" : "release");
    }
}
