namespace Kyndof.Workflows.Orchestrations.Surveys.Contracts;

/// <summary>Begins surveys.</summary>
public interface ISurveyStarter
{
    /// <summary>Puts a survey on record and starts its process, once by its id. Repeatable; a repeat changes nothing.</summary>
    Task BeginAsync(SurveyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Nobody waits for its result any more: it ends unanswered unless it has been answered. Repeatable; an unknown id is ignored.</summary>
    Task WithdrawAsync(string surveyId, string reason, CancellationToken cancellationToken = default);
}
