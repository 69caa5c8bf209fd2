using System.Text.Json;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Webhooks;

/// <summary>Bodies as Event Grid sends them.</summary>
internal static class Events
{
    public const string MessageId = "4a8bb5c1-2a4e-4e6f-9d2a-0f6f0c1e2d3b";
    private const string ReportType = "Microsoft.Communication.EmailDeliveryReportReceived";

    public static string Batch(params string[] events) => $"[{string.Join(',', events)}]";

    public static string Report(string status = "Bounced", string messageId = MessageId, string attempted = "2026-03-03T00:31:00.25+00:00") =>
        Event(ReportType, Data(status, messageId, attempted));

    public static string Validation(string code) => Event(
        "Microsoft.EventGrid.SubscriptionValidationEvent", new { validationCode = code, validationUrl = "https://events.example.com/validate" });

    public static string Other() => Event("Microsoft.Communication.EmailEngagementTrackingReportReceived", new { messageId = MessageId });

    public static string CloudEvent() => JsonSerializer.Serialize(new
    {
        specversion = "1.0",
        type = ReportType,
        source = "/subscriptions/demo",
        id = "e-1",
        time = "2026-03-03T00:31:01Z",
        data = Data("Bounced", MessageId, "2026-03-03T00:31:00.25Z"),
    });

    public static string HashOf(string key) => "sha256:" + Convert.ToHexString(KeyRing.HashOf(key));

    private static object Data(string status, string messageId, string attempted) => new
    {
        sender = "orders@example.com",
        recipient = "demo@example.com",
        messageId,
        status,
        deliveryStatusDetails = new { statusMessage = "550 5.1.1 <demo@example.com>: no such user" },
        deliveryAttemptTimeStamp = attempted,
    };

    private static string Event(string type, object data) => JsonSerializer.Serialize(new
    {
        id = "e-1",
        topic = "/subscriptions/demo",
        subject = "sender/orders@example.com/message/" + MessageId,
        data,
        eventType = type,
        eventTime = "2026-03-03T00:31:01Z",
        dataVersion = "1.0",
        metadataVersion = "1",
    });
}

internal sealed class UnavailableException : Exception, IUnavailable
{
    public Duration RetryAfter => Duration.FromSeconds(2);
}
