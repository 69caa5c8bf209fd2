using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>Something that came in for a survey, as its inbox keeps it; its JSON stands in the records for ever.</summary>
public sealed record SurveyArrival : IArrival
{
    public required long Sequence { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Somebody answered.</summary>
    public SurveyResponse? Response { get; init; }

    /// <summary>Whoever asked for it does not wait any more: why.</summary>
    public string? Withdrawn { get; init; }
}

/// <summary>One response, its answers already mapped.</summary>
/// <param name="FormId">What the provider calls the form.</param>
/// <param name="Token">Names the response.</param>
/// <param name="Form">Which form that is.</param>
public sealed record SurveyResponse(string FormId, string Token, SurveyForm Form, SurveyAnswers Answers);

/// <summary>What a response is to its survey.</summary>
public enum ResponseVerdict
{
    Counted,

    /// <summary>Another one counts: one response a survey (ruling 4).</summary>
    Duplicate,

    /// <summary>It came after the survey had ended unanswered.</summary>
    Late,

    /// <summary>It answers another form than was asked.</summary>
    OtherForm,
}

/// <summary>What was decided on a response, still to be written where it is kept.</summary>
public sealed record JudgedResponse(string FormId, string Token, ResponseVerdict Verdict);
