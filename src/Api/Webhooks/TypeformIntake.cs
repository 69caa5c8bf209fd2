using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Pipeline;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Surveys;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>Checks one delivery and stores it before it is answered.</summary>
internal sealed class TypeformIntake(
    TypeformSettings settings, ITypeformInbox inbox, WebhookPatience patience, ApiClock clock, IOptions<WorkflowApiOptions> options, ILogger<TypeformIntake> log)
{
    /// <summary>Seconds; Typeform itself comes back after minutes.</summary>
    private const int RetryAfter = 30;

    public async Task<IResult> TakeAsync(HttpContext context)
    {
        if (settings.Secrets.Count == 0) return Refused(ProblemCatalog.BadSignature, "No secret is configured here; set Kyndof:Typeform:Secrets to Typeform's.");
        var body = await BodyReader.ReadBytesAsync(context.Request.BodyReader, BodyLimit.Of(context.Request, options.Value), context.RequestAborted);
        if (body is null) return BodyLimit.TooLarge(context.Request, options.Value);
        if (context.Request.ContentLength is { } announced && announced != body.Length) return CutOff(announced, body.Length);
        if (!TypeformSignature.IsOf(context.Request.Headers[TypeformSignature.Header], body, settings.Secrets))
            return Refused(ProblemCatalog.BadSignature, $"Send the header {TypeformSignature.Header}: sha256=<base64 of the HMAC-SHA256 of the raw body>.");
        var (delivery, problem) = TypeformBody.Read(body);
        if (delivery is null) return Refused(ProblemCatalog.MalformedJson, problem!);
        return await StoreAsync(delivery, context.RequestAborted);
    }

    /// <summary>Cut off on the way: Typeform is asked to send it again, which a signature that does not fit would not do.</summary>
    private Problem CutOff(long announced, int length)
    {
        log.LogWarning("A Typeform delivery announced {Announced} bytes and brought {Length}; Typeform is asked to send it again", announced, length);
        return new Problem(ProblemCatalog.Unavailable) { RetryAfterSeconds = RetryAfter };
    }

    private async Task<IResult> StoreAsync(TypeformDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await patience.WaitAsync(inbox.KeepAsync(delivery, clock.Now, cancellationToken), cancellationToken);
            return outcome switch
            {
                TypeformOutcome.Stored => TypedResults.Ok(new TypeformAnswer(delivery.Token, "stored")),
                TypeformOutcome.Repeated => TypedResults.Ok(new TypeformAnswer(delivery.Token, "repeated")),
                _ => Refused(ProblemCatalog.BodyTooLarge, $"The answers alone have more than {TypeformInbox.LongestPayload} characters."),
            };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it was: only 503 and its like bring Typeform back.
            log.LogWarning(exception, "A Typeform answer could not be stored; Typeform is asked to send it again");
            return new Problem(ProblemCatalog.Unavailable) { RetryAfterSeconds = RetryAfter };
        }
    }

    private Problem Refused(ProblemType type, string why)
    {
        log.LogWarning("A Typeform delivery was refused with {Status}: {Why}", type.Status, why);
        return new Problem(type, why);
    }
}
