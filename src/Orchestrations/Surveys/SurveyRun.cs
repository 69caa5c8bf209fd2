using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Input of a survey's process: what is asked, the rules it runs by, and what it had reached when it started afresh.</summary>
public sealed record SurveyRun
{
    /// <summary>Months of closed days it carries: from due to expiry is weeks.</summary>
    private const int MonthsAhead = 12;

    public required SurveyRequest Request { get; init; }

    public required Instant RecordedAt { get; init; }

    public required SurveyRules Rules { get; init; }

    public required SendingPolicy Sending { get; init; }

    /// <summary>Null at the first start; the state to go on from after ContinueAsNew.</summary>
    public SurveyState? State { get; init; }

    public static SurveyRun Of(StoredSurvey stored, ServicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(policy);
        var from = Instant.Min(stored.RecordedAt, stored.Request.DueAt).InUtc().Date.PlusDays(-1);
        var to = Instant.Max(stored.RecordedAt, stored.Request.DueAt).InUtc().Date.PlusMonths(MonthsAhead);
        return new SurveyRun
        {
            Request = stored.Request,
            RecordedAt = stored.RecordedAt,
            Rules = new SurveyRules
            {
                Version = policy.Version,
                Hash = policy.Hash,
                Policy = policy.Surveys with { Forms = [policy.Surveys.Of(stored.Request.Form)] },
                Calendar = policy.Calendar.Within(from, to),
            },
            Sending = policy.Sending,
        };
    }
}

/// <summary>How a survey ended.</summary>
public sealed record SurveyEnd(SurveyStage Stage, Instant EndedAt);
