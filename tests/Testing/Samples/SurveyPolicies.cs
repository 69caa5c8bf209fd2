using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Testing.Samples;

/// <summary>Surveys as <c>policies/kyndof.yaml</c> has them, written out once more: a test holds the two the same.</summary>
public static class SurveyPolicies
{
    private static readonly AnswerField Improve = new(SurveyQuestion.Improve, null, null);

    public static SurveyPolicy Kyndof { get; } = new()
    {
        RemindAfterDays = 5,
        ExpireAfterDays = 21,
        LowOverall = 3,
        LowDimension = 2,
        PromoterFrom = 9,
        DetractorUpTo = 6,
        ResponseRateTarget = 40,
        CsatTargetTenths = 45,
        Forms =
        [
            new(SurveyForm.PostOrder, ["sample-post-order"], "https://survey.example.com/post-order#order_id={orderId}&survey_id={surveyId}", new Dictionary<string, AnswerField>(StringComparer.Ordinal)
            {
                ["overall"] = Score(SurveyQuestion.Overall),
                ["quality"] = Score(SurveyQuestion.Quality),
                ["timeline"] = Score(SurveyQuestion.Timeline),
                ["communication"] = Score(SurveyQuestion.Communication),
                ["recommend"] = new(SurveyQuestion.Recommend, 0, 10),
                ["improve"] = Improve,
            }),
            new(SurveyForm.TransitionCheck, ["sample-transition-check"], "https://survey.example.com/transition-check#survey_id={surveyId}", new Dictionary<string, AnswerField>(StringComparer.Ordinal)
            {
                ["overall"] = Score(SurveyQuestion.Overall),
                ["communication"] = Score(SurveyQuestion.Communication),
                ["improve"] = Improve,
            }),
            new(SurveyForm.LoopCheck, ["sample-loop-check"], "https://survey.example.com/loop-check#survey_id={surveyId}", new Dictionary<string, AnswerField>(StringComparer.Ordinal)
            {
                ["overall"] = Score(SurveyQuestion.Overall),
                ["improve"] = Improve,
            }),
        ],
    };

    private static AnswerField Score(SurveyQuestion question) => new(question, 1, 5);
}
