using System.Text.Json;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>Reads what Typeform sends. Only what the intake needs is looked at; the rest is kept as it is.</summary>
internal static class TypeformBody
{
    private const int LongestText = 512;

    // One level less than what is read back around it.
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 48 };

    /// <summary>The delivery, or what is wrong with it.</summary>
    public static (TypeformDelivery? Delivery, string? Problem) Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Lenient);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (null, "The body is not JSON.");
        }
    }

    private static (TypeformDelivery? Delivery, string? Problem) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "event_type") != "form_response") return (null, "Only event_type form_response is taken.");
        if (Text(root, "event_id") is not { } eventId) return (null, "event_id is missing.");
        if (Member(root, "form_response", JsonValueKind.Object) is not { } response) return (null, "form_response is missing.");
        if (Text(response, "form_id") is not { } formId) return (null, "form_response.form_id is missing.");
        if (Text(response, "token") is not { } token) return (null, "form_response.token is missing.");
        var hidden = Member(response, "hidden", JsonValueKind.Object);
        return (new TypeformDelivery(formId, token, eventId, Id(hidden, "order_id"), Id(hidden, "survey_id"), At(response, "submitted_at"), root.Clone()), null);
    }

    private static JsonElement? Member(JsonElement from, string name, JsonValueKind kind) =>
        from.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;

    private static string? Text(JsonElement from, string name) =>
        Member(from, name, JsonValueKind.String)?.GetString() is { Length: > 0 and <= LongestText } text ? text : null;

    // Anybody can change a hidden field in the survey's address: what is no id is no id. Ours are joined by ~.
    private static string? Id(JsonElement? hidden, string name) =>
        hidden is { } fields && Text(fields, name) is { } text && SurveyIds.IsJoinedId(text) ? text : null;

    private static Instant? At(JsonElement from, string name) =>
        Text(from, name) is { } text && OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value.ToInstant() : null;
}
