using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Contracts;

/// <summary>Everything known of a survey.</summary>
public sealed record SurveyView
{
    public required SurveyRequest Request { get; init; }

    public required InstanceState State { get; init; }

    public required SurveyStage Stage { get; init; }

    public string? Owner { get; init; }

    public Instant? InvitedAt { get; init; }

    /// <summary>The last instant an answer counts; null before the invitation.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>When it was answered, or given up.</summary>
    public Instant? SettledAt { get; init; }

    /// <summary>The answers that count.</summary>
    public SurveyAnswers? Answers { get; init; }

    /// <summary>Every response that came, newest first, the first 50: the one that counts, duplicates, late ones.</summary>
    public IReadOnlyList<DeliveryRow> Responses { get; init; } = [];

    public string? NextStep { get; init; }

    public Instant? Due { get; init; }

    public IReadOnlyList<LedgerRow> Messages { get; init; } = [];

    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    public int PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }
}

/// <summary>One survey in a list.</summary>
public sealed record SurveyRow
{
    public required string SurveyId { get; init; }

    public required SurveyForm Form { get; init; }

    public required string ClientId { get; init; }

    public string? OrderId { get; init; }

    public required InstanceState State { get; init; }

    public required SurveyStage Stage { get; init; }

    /// <summary>1 to 5; null unless answered.</summary>
    public int? Overall { get; init; }

    /// <summary>0 to 10.</summary>
    public int? Recommend { get; init; }

    /// <summary>The answer has words in it.</summary>
    public bool HasWords { get; init; }

    public string? NextStep { get; init; }

    public Instant? Due { get; init; }

    public required Instant UpdatedAt { get; init; }
}

/// <summary>Which surveys to list; null members do not filter.</summary>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record SurveyFilter(
    SurveyStage? Stage = null, SurveyForm? Form = null, string? ClientId = null, string? OrderId = null, string? Cursor = null, int Limit = 50);
