using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Messages;

/// <summary>The message ledger: what was decided, sent and delivered (ORD-9, CHN-6).</summary>
internal static class MessageEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var messages = api.MapGroup("/messages").WithTags("Messages").OpenTo(Roles.CsAndOperator);
        messages.MapGet("/", ListAsync).TakesQuery<MessageQuery>()
            .Named("listMessages", "Messages, newest first.").Answers<ListAnswer<LedgerRow>>(200);
        messages.MapGet("/{key}", GetAsync)
            .Named("getMessage", "One row of the ledger.").Answers<LedgerRow>(200).Answers<Problem>(404);
        messages.MapGet("/{key}/content", ContentAsync)
            .Named("getMessageContent", "The words of a message: HTML, or its text twin where text/plain is accepted.")
            .Produces<string>(200, "text/html", "text/plain").Answers<Problem>(404);
        Map(messages, "resend", "Hands a failed or unknown message over again under the same key.", (desk, key, actor, stop) => desk.ResendAsync(key, actor, stop));
        Map(messages, "hold", "Keeps a message back that has not been handed over.", (desk, key, actor, stop) => desk.HoldAsync(key, actor, stop));
        Map(messages, "release", "Lets a held message go.", (desk, key, actor, stop) => desk.ReleaseAsync(key, actor, stop));
    }

    private static void Map(
        RouteGroupBuilder messages, string action, string summary, Func<IMessageDesk, string, string, CancellationToken, Task<DeskOutcome>> act) =>
        messages.MapPost($"/{{key}}/{action}", async (string key, JsonBody<ReasonRequest> body, [FromServices] IMessageDesk desk, HttpContext context) =>
                DeskAnswers.Of(await act(desk, key, Caller.Actor(context.User), context.RequestAborted), key, action))
            .Named($"{action}Message", summary).Answers<ActionAccepted>(200).Answers<Problem>(404).Answers<Problem>(409).Audited($"message.{action}");

    private static async Task<IResult> ListAsync([AsParameters] MessageQuery query, [FromServices] IMessageDesk desk, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var filter = new MessageFilter(
            reader.Word<MessageState>("state", query.State),
            reader.Id("clientId", query.ClientId),
            reader.Key("instanceId", query.InstanceId),
            reader.Word<MessageKind>("kind", query.Kind),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await desk.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new ListAnswer<LedgerRow>(page.Items, QueryReader.Encode(page.Next)));
    }

    private static async Task<IResult> GetAsync(string key, [FromServices] IMessageDesk desk, CancellationToken cancellationToken) =>
        await desk.GetAsync(key, cancellationToken) is { } row ? TypedResults.Ok(row) : Unknown(key);

    private static async Task<IResult> ContentAsync(string key, [FromServices] IMessageDesk desk, HttpContext context) =>
        await desk.ContentAsync(key, context.RequestAborted) is { } content ? new ContentAnswer(content.Html, content.Text) : Unknown(key);

    private static Problem Unknown(string key) => new(ProblemCatalog.NotFound, $"There is no message {key}.");
}

/// <summary>Which messages to list.</summary>
/// <param name="State">planned, held, sending, accepted, delivered, bounced, failed or outcomeUnknown.</param>
/// <param name="ClientId">Messages to one client.</param>
/// <param name="InstanceId">Messages of one instance, e.g. order~K-1042.</param>
/// <param name="Kind">E.g. confirmation, shipped.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record MessageQuery(string? State, string? ClientId, string? InstanceId, string? Kind, string? Cursor, string? Limit);
