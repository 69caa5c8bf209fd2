using System.Text.Json;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>Delivery reports by Event Grid (CHN-6), in its own schema or as CloudEvents 1.0. It lets callers in by itself, before it reads anything.</summary>
internal static class EventGridEndpoint
{
    private const string Route = "/webhooks/event-grid";

    /// <summary>Events a minute the CloudEvents handshake allows; assumed: far above what mail of a day brings.</summary>
    private const string AllowedRate = "1000";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost(Route, TakeAsync).AllowAnonymous().WithTags("Webhooks")
            .Named("takeEvents", "Takes delivery reports in batches, each once; answers the handshake of a new subscription.")
            .Answers<EventsTaken>(200).Answers<Problem>(400).Answers<Problem>(401);
        api.MapMethods(Route, [HttpMethods.Options], Agree).AllowAnonymous().WithTags("Webhooks")
            .Named("agreeToEvents", "Answers the handshake of CloudEvents: who may send, and how many events a minute.")
            .Answers<Problem>(400).Answers<Problem>(401);
    }

    private static async Task<IResult> TakeAsync(
        HttpContext context, [FromServices] IDeliveryReports reports, [FromServices] ILogger<EventIntake> log, CancellationToken cancellationToken)
    {
        if (WebhookCaller.Refuse(context) is { } refusal) return refusal;
        var (json, problem) = await BodyReader.ReadAsync(context, isOptional: false);
        if (problem is not null) return problem;
        using var document = json!;
        var root = document.RootElement;
        var all = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray().Select(ReportedEvent.Read)] : new[] { ReportedEvent.Read(root) };
        if (Array.IndexOf(all, null) is var at and >= 0)
        {
            var errors = new ErrorList();
            errors.Add(root.ValueKind == JsonValueKind.Array ? $"$[{at}]" : "$", "type", "This is no event.", "an event of the Event Grid schema or of CloudEvents 1.0");
            return errors.ToProblem();
        }

        var events = all.OfType<ReportedEvent>().ToList();
        if (events.Select(static happened => happened.ValidationCode).FirstOrDefault(static code => code is not null) is { } code)
            return TypedResults.Json(new SubscriptionValidated(code));
        return TypedResults.Ok(await new EventIntake(reports, log).TakeAsync(events, cancellationToken));
    }

    /// <summary>CloudEvents' handshake: may this origin send events here?</summary>
    private static IResult Agree(HttpContext context)
    {
        if (WebhookCaller.Refuse(context) is { } refusal) return refusal;
        var origin = context.Request.Headers["WebHook-Request-Origin"].ToString();
        if (origin.Length is 0 or > 255 || origin.Any(char.IsControl))
            return new Problem(ProblemCatalog.BadRequest, "The header WebHook-Request-Origin says who is going to send events; it is missing.");
        context.Response.Headers["WebHook-Allowed-Origin"] = origin;
        context.Response.Headers["WebHook-Allowed-Rate"] = AllowedRate;
        context.Response.Headers.Allow = "POST";
        return TypedResults.Ok();
    }
}

/// <summary>The answer that confirms a subscription.</summary>
internal sealed record SubscriptionValidated(string ValidationResponse);
