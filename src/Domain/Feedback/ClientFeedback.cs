using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback;

/// <summary>What a client said, asked or unasked (FBK-1, FBK-3).</summary>
public sealed record ClientFeedback
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>; of a survey's answer the survey id.</summary>
    public required string FeedbackId { get; init; }

    public required string ClientId { get; init; }

    public string? OrderId { get; init; }

    /// <summary>The survey it answers; null: it came unasked.</summary>
    public string? SurveyId { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>How it came in, e.g. <c>email</c>, <c>phone</c>, <c>kakaoTalk</c>, <c>survey</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>In the client's words; null when only scores were given.</summary>
    public string? Text { get; init; }

    /// <summary>Null when it came unasked.</summary>
    public SurveyAnswers? Scores { get; init; }

    /// <summary>What a person took it for; empty: keywords decide.</summary>
    public IReadOnlyList<FeedbackCategory> Categories { get; init; } = [];

    /// <summary>What a person took it for; null: scores and keywords decide.</summary>
    public FeedbackTone? Tone { get; init; }
}

public enum FeedbackTone
{
    /// <summary>Praise: thanked and recorded.</summary>
    Positive,

    /// <summary>Something to put right or to make better.</summary>
    Negative,
}
