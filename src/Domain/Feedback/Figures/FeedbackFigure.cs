using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Figures;

/// <summary>One loop as the figures count it; names nobody.</summary>
public sealed record FeedbackFigure
{
    public required string FeedbackId { get; init; }

    public required Instant ReceivedAt { get; init; }

    public required Instant OpenedAt { get; init; }

    /// <summary>Null while it goes on.</summary>
    public Instant? EndedAt { get; init; }

    public required FeedbackStage Stage { get; init; }

    public IReadOnlyList<FeedbackCategory> Categories { get; init; } = [];

    public FeedbackTone? Tone { get; init; }

    public bool IsPattern { get; init; }

    /// <summary>Times the client was not satisfied.</summary>
    public int Reopenings { get; init; }

    /// <summary>Null while the client is unknown.</summary>
    public ClientTier? Tier { get; init; }

    public string? Segment { get; init; }

    public bool? Domestic { get; init; }
}
