using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Answers without the client's words; the scores stay.</summary>
internal static class ErasedAnswers
{
    public static SurveyAnswers? Of(SurveyAnswers? answers) => answers is null ? null : new SurveyAnswers(
        answers.Overall, answers.Quality, answers.Timeline, answers.Communication, answers.Recommend, answers.HasWords ? ErasedRows.Erased : null);
}
