namespace Kyndof.Workflows.Domain.Surveys;

/// <summary>What a survey is about; stands in keys and files as <c>post-order</c>, <c>transition-check</c>, <c>loop-check</c>.</summary>
public enum SurveyForm
{
    /// <summary>FBK-1: a week after delivery.</summary>
    PostOrder,

    /// <summary>TRN-5: 60 days after a changed CSM introduced themselves.</summary>
    TransitionCheck,

    /// <summary>FBK-5: is the client satisfied with what was changed?</summary>
    LoopCheck,
}

/// <summary>What a client can answer.</summary>
public enum SurveyQuestion
{
    Overall,
    Quality,
    Timeline,
    Communication,

    /// <summary>Likelihood to recommend, 0 to 10 (ruling 4).</summary>
    Recommend,

    /// <summary>What could we improve? In words.</summary>
    Improve,
}

/// <summary>How the answers of a form are found (FBK-1).</summary>
/// <param name="Form">What it is used for.</param>
/// <param name="FormIds">Ids the provider calls it by, e.g. one a language; at least one.</param>
/// <param name="Url">Address clients open; <c>{surveyId}</c>, and for post-order <c>{orderId}</c>, are filled in.</param>
/// <param name="Answers">Which question each field <c>ref</c> answers.</param>
public sealed record SurveyFormPolicy(SurveyForm Form, IReadOnlyList<string> FormIds, string Url, IReadOnlyDictionary<string, AnswerField> Answers);

/// <param name="Least">Least number it may hold; null for words.</param>
/// <param name="Most">Greatest number; null for words.</param>
public sealed record AnswerField(SurveyQuestion Question, int? Least, int? Most);
