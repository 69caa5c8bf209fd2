using System.Text.Json;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Keeps the answers to surveys as Typeform sends them, each once by its token.</summary>
public interface ITypeformInbox
{
    /// <summary>Stores a delivery; it is durable when this returns. The same token again only adds its event id.</summary>
    Task<TypeformOutcome> KeepAsync(TypeformDelivery delivery, Instant receivedAt, CancellationToken cancellationToken = default);
}

/// <summary>One delivery, its signature checked.</summary>
/// <param name="Token">Names the response; the same in every delivery of it.</param>
/// <param name="EventId">Names the delivery.</param>
/// <param name="OrderId">Hidden field <c>order_id</c>; null when it is missing or no id.</param>
/// <param name="SurveyId">Hidden field <c>survey_id</c>; null when it is missing or no id.</param>
/// <param name="Payload">The whole body.</param>
public sealed record TypeformDelivery(
    string FormId, string Token, string EventId, string? OrderId, string? SurveyId, Instant? SubmittedAt, JsonElement Payload);

public enum TypeformOutcome
{
    Stored,

    /// <summary>The token was there already.</summary>
    Repeated,

    /// <summary>Larger than any answer; nothing was stored.</summary>
    TooLarge,
}
