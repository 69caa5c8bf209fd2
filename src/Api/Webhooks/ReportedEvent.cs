using System.Text.Json;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using NodaTime.Text;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>One event as it came, whichever of the two schemas it has. What is not known is ignored: events grow new fields.</summary>
/// <param name="Id">Its id, for the log.</param>
internal sealed record ReportedEvent(string Id, string Type, JsonElement Data)
{
    public const string Validation = "Microsoft.EventGrid.SubscriptionValidationEvent";
    public const string DeliveryReport = "Microsoft.Communication.EmailDeliveryReportReceived";

    private const int LongestDetail = 500;

    /// <summary>Null when it is no event of either schema.</summary>
    public static ReportedEvent? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        var type = Text(json, "eventType") ?? (Text(json, "specversion") is "1.0" ? Text(json, "type") : null);
        return type is null ? null : new ReportedEvent(LogText.Short(Text(json, "id")), type, Member(json, "data"));
    }

    /// <summary>The code a new subscription is confirmed with.</summary>
    public string? ValidationCode => Type == Validation ? Text(Data, "validationCode") : null;

    /// <summary>The recipient, masked.</summary>
    public string Recipient => LogText.Mask(Text(Data, "recipient"));

    /// <summary>The report; null when a part it needs is missing. A status nobody knows is no delivery: it counts as failed.</summary>
    public DeliveryReport? ToReport()
    {
        if (Text(Data, "messageId") is not { Length: > 0 and <= 100 } messageId || Text(Data, "status") is not { Length: > 0 } word) return null;
        var attempted = OffsetDateTimePattern.ExtendedIso.Parse(Text(Data, "deliveryAttemptTimeStamp") ?? Text(Data, "deliveryAttemptTimestamp") ?? "");
        if (!attempted.Success) return null;
        var said = Text(Member(Data, "deliveryStatusDetails"), "statusMessage") ?? "";
        if (StatusOf(word) is not { } status) (status, said) = (DeliveryStatus.Failed, $"{LogText.Short(word)}: {said}");
        var detail = string.IsNullOrWhiteSpace(said) ? null : LogText.MaskIn(said.Length <= LongestDetail ? said : said[..LongestDetail]);
        return new DeliveryReport(messageId, status, attempted.Value.ToInstant(), detail);
    }

    private static DeliveryStatus? StatusOf(string word) =>
        Enum.GetValues<DeliveryStatus>().Cast<DeliveryStatus?>().FirstOrDefault(status => string.Equals(status.ToString(), word, StringComparison.OrdinalIgnoreCase));

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static string? Text(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
