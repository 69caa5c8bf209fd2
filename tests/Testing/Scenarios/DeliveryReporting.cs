using System.Net;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What Event Grid does in a scenario: it reports what became of a mail of K-1042.</summary>
public static class DeliveryReporting
{
    /// <summary>The webhook's key in scenarios.</summary>
    public const string Key = "webhook-key-of-scenarios-0123456789";

    public static async Task ReportDelivery(this Scenario world, string message, string status, string attemptedAt)
    {
        (await world.TryReportDelivery(message, status, attemptedAt)).Expect(HttpStatusCode.OK);
        await world.SettleAsync();
    }

    /// <summary>Without waiting for what follows.</summary>
    public static Task<ApiAnswer> TryReportDelivery(this Scenario world, string message, string status, string attemptedAt)
    {
        var caller = world.As("operator");
        caller.Http.DefaultRequestHeaders.Authorization = null;
        caller.Http.DefaultRequestHeaders.Add("X-Kyndof-Webhook-Key", Key);
        return caller.TryPostAsync("/api/webhooks/event-grid", new[]
        {
            new
            {
                id = $"{message}-{status}",
                eventType = "Microsoft.Communication.EmailDeliveryReportReceived",
                eventTime = attemptedAt,
                data = new
                {
                    sender = "orders@example.com",
                    recipient = "demo-agency@example.com",
                    messageId = ScriptedSender.ReportId($"order~K-1042~{message}"),
                    status,
                    deliveryStatusDetails = new { statusMessage = "550 5.1.1 demo-agency@example.com: no such user" },
                    deliveryAttemptTimeStamp = attemptedAt,
                },
            },
        });
    }
}
