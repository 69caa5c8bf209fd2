using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Contracts;

/// <summary>Told what became of a survey, once it is settled.</summary>
public interface ISurveyObserver
{
    /// <summary>Repeatable; a survey that is not this process's is ignored.</summary>
    Task SettledAsync(SettledSurvey survey, CancellationToken cancellationToken = default);
}

/// <param name="Answers">Null unless answered.</param>
/// <param name="At">When it was answered, or given up.</param>
public sealed record SettledSurvey(SurveyRequest Request, SurveyOutcome Outcome, SurveyAnswers? Answers, Instant At);

public enum SurveyOutcome
{
    Answered,

    /// <summary>Nobody answered in time; an answer that comes later is kept and shown and counts for nothing.</summary>
    Expired,

    /// <summary>The client wants no surveys.</summary>
    OptedOut,

    /// <summary>Nobody waits for it any more.</summary>
    Withdrawn,
}
