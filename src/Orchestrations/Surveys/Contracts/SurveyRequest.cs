using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Contracts;

/// <summary>A survey somebody wants answered.</summary>
public sealed record SurveyRequest
{
    /// <summary>From business ids, unique over all forms: <c>survey~K-1042</c>, <c>survey~transition~T-7</c>, <c>survey~loop~F-3~1</c>. It is
    /// the instance id of the survey's process and the hidden field <c>survey_id</c>.</summary>
    public required string SurveyId { get; init; }

    public required SurveyForm Form { get; init; }

    public required string ClientId { get; init; }

    public string? OrderId { get; init; }

    /// <summary>Instance id of the process that waits for the result; null: none does.</summary>
    public string? AskedBy { get; init; }

    /// <summary>When it may go out at the earliest; it does so in the next business hours of the client's zone.</summary>
    public required Instant DueAt { get; init; }
}
