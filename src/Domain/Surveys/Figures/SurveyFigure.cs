using Kyndof.Workflows.Domain.Clients;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Figures;

/// <summary>What one survey counts for in the figures; names nobody.</summary>
public sealed record SurveyFigure
{
    public required string SurveyId { get; init; }

    public required SurveyForm Form { get; init; }

    /// <summary>When it counts: the invitation, or the answer where that came without one.</summary>
    public required Instant At { get; init; }

    public ClientTier Tier { get; init; }

    /// <summary>As the client's record has it, e.g. <c>agency</c>.</summary>
    public string? Segment { get; init; }

    public bool Domestic { get; init; } = true;

    /// <summary>The client was asked: an invitation went out, or they answered the link of the delivery mail (ruling 4).</summary>
    public bool Sent { get; init; }

    public bool Answered { get; init; }

    /// <summary>1 to 5.</summary>
    public int? Overall { get; init; }

    /// <summary>0 to 10.</summary>
    public int? Recommend { get; init; }
}
