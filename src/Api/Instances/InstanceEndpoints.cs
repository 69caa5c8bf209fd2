using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Instances;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Instances;

/// <summary>Everything running, by what is due next.</summary>
internal static class InstanceEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var instances = api.MapGroup("/instances").WithTags("Instances").OpenTo(Roles.CsAndOperator);
        instances.MapGet("/", ListAsync).TakesQuery<InstanceListQuery>()
            .Named("listInstances", "What has not ended by due date, then what has, newest first.").Answers<ListAnswer<InstanceView>>(200);
        instances.MapGet("/{instanceId}", GetAsync)
            .Named("getInstance", "One instance.").Answers<InstanceView>(200).Answers<Problem>(404);
        instances.MapGet("/{instanceId}/timeline", TimelineAsync).TakesQuery<PageQuery>()
            .Named("getTimeline", "What happened, with the rule behind each line.").Answers<ListAnswer<TimelineLine>>(200).Answers<Problem>(404);
    }

    private static async Task<IResult> ListAsync([AsParameters] InstanceListQuery query, [FromServices] InstanceBoard board, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new InstanceFilter(
            reader.Id("process", query.Process),
            reader.Word<InstanceState>("state", query.State),
            reader.Id("owner", query.Owner),
            reader.Id("clientId", query.ClientId),
            reader.Instant("dueBefore", query.DueBefore),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit),
            reader.Instant("dueAfter", query.DueAfter),
            reader.Flag("breached", query.Breached),
            reader.Text("text", query.Text));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await board.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new ListAnswer<InstanceView>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static async Task<IResult> GetAsync(string instanceId, [FromServices] InstanceBoard board, CancellationToken cancellationToken) =>
        await board.GetAsync(instanceId, cancellationToken) is { } view ? TypedResults.Ok(view) : Unknown(instanceId);

    private static async Task<IResult> TimelineAsync(
        string instanceId, [AsParameters] PageQuery query, [FromServices] InstanceBoard board, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (cursor, limit) = (reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        if (await board.GetAsync(instanceId, cancellationToken) is null) return Unknown(instanceId);
        var page = await board.TimelineAsync(instanceId, cursor, limit, cancellationToken);
        return TypedResults.Ok(new ListAnswer<TimelineLine>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static Problem Unknown(string instanceId) => new(ProblemCatalog.NotFound, $"There is no instance {instanceId}.");
}

/// <summary>Which instances to list.</summary>
/// <param name="Process">E.g. order.</param>
/// <param name="State">open, waiting, late, suspended, completed, cancelled, expired or failed.</param>
/// <param name="Owner">Staff id, or the team's id.</param>
/// <param name="ClientId">Instances of one client.</param>
/// <param name="DueBefore">Not ended and due before this instant.</param>
/// <param name="DueAfter">Not ended and due at this instant or after it.</param>
/// <param name="Breached">true: it is or was late, or missed a target; false: it never did.</param>
/// <param name="Text">Words; each begins a word of the id, the subject or the client id, in any case.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record InstanceListQuery(
    string? Process, string? State, string? Owner, string? ClientId, string? DueBefore, string? DueAfter, string? Breached, string? Text, string? Cursor, string? Limit);
