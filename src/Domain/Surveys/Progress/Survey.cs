using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>What is asked, and of whom.</summary>
/// <param name="SurveyId">Its instance id and the hidden field <c>survey_id</c>.</param>
/// <param name="DueAt">When it may go out at the earliest.</param>
public sealed record Survey(string SurveyId, SurveyForm Form, string ClientId, string? OrderId, Instant DueAt);

/// <summary>How far a survey has come.</summary>
public enum SurveyStage
{
    /// <summary>The invitation is not due yet; an answer counts all the same (ruling 4).</summary>
    Scheduled,

    /// <summary>The invitation has gone out.</summary>
    Invited,

    Answered,

    /// <summary>Nobody answered in time.</summary>
    Expired,

    /// <summary>The client wants no surveys, or nobody knows the client.</summary>
    OptedOut,

    /// <summary>Nobody waits for it any more.</summary>
    Withdrawn,
}
