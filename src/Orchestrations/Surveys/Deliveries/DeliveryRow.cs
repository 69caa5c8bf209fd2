using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>One stored response in a list; without its answers.</summary>
/// <param name="FormId">What Typeform calls the form.</param>
/// <param name="Token">Names the response.</param>
/// <param name="Form">Null while the form is unknown.</param>
/// <param name="SurveyId">The survey it names, by itself or by its order, whether there is one or not; null: it names none.</param>
/// <param name="OrderId">The hidden field.</param>
/// <param name="LeftOut">Refs of answers that could not be used, each with the reason.</param>
/// <param name="Deliveries">How often Typeform has sent it, under different event ids.</param>
public sealed record DeliveryRow(
    string FormId, string Token, SurveyForm? Form, string? SurveyId, string? OrderId, DeliveryState State, LocalizedText Reason, IReadOnlyList<string> LeftOut,
    Instant ReceivedAt, Instant? SubmittedAt, int Deliveries)
{
    internal static DeliveryRow Of(TypeformRow row, DeliveryVerdict verdict) => new(
        row.FormId, row.Token, verdict.Form, verdict.SurveyId, row.OrderId, verdict.State, verdict.Reason, verdict.LeftOut, row.ReceivedAt, row.SubmittedAt, row.Deliveries.Count);
}

/// <summary>How many responses are in a state.</summary>
/// <param name="Count">Up to 1,000.</param>
/// <param name="More">There are more than that.</param>
public sealed record DeliveryCount(DeliveryState State, int Count, bool More);

/// <summary>Which responses to list; null members do not filter.</summary>
/// <param name="FormId">What Typeform calls the form.</param>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record DeliveryFilter(DeliveryState? State = null, string? FormId = null, string? SurveyId = null, string? Cursor = null, int Limit = 50);
