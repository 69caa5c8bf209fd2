using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>A response as it is stored: collection <c>typeform</c>, a partition a form, a row a token.</summary>
/// <param name="ReceivedAt">When the first delivery came.</param>
/// <param name="Deliveries">Oldest first, one an event id; the first hundred.</param>
/// <param name="Payload">The first delivery's body; without <c>form_response.definition</c> where that made it too large.</param>
/// <param name="Verdict">What became of it; null until it has been looked at, and in what older versions stored.</param>
public sealed record TypeformRow(
    string FormId,
    string Token,
    string? OrderId,
    string? SurveyId,
    Instant ReceivedAt,
    Instant? SubmittedAt,
    IReadOnlyList<TypeformArrival> Deliveries,
    JsonElement Payload,
    DeliveryVerdict? Verdict = null);

/// <summary>One delivery's id, and when it came.</summary>
public sealed record TypeformArrival(string EventId, Instant At);
