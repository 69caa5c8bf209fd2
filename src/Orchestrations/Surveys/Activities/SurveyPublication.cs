using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Surveys.Figures;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Activities;

/// <summary>A survey's state as people may see it.</summary>
public sealed record SurveyPublication
{
    public required SurveyRequest Request { get; init; }

    public required SurveyState State { get; init; }

    public NextStep? Next { get; init; }

    public Instant? ExpiresAt { get; init; }

    public required Instant At { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }

    public static SurveyPublication Of(SurveyProcess survey, Instant at) => new()
    {
        Request = survey.Request,
        State = survey.State,
        Next = survey.Tracker.Next(),
        ExpiresAt = survey.Tracker.ExpiresAt,
        At = at,
        PolicyVersion = survey.Tracker.Rules.Version,
        PolicyHash = survey.Tracker.Rules.Hash,
    };

    /// <summary>Ended once it is settled, whatever has still to be told.</summary>
    public InstanceState InstanceState => State.Stage switch
    {
        SurveyStage.Answered => InstanceState.Completed,
        SurveyStage.Expired => InstanceState.Expired,
        SurveyStage.OptedOut or SurveyStage.Withdrawn => InstanceState.Cancelled,
        _ => InstanceState.Waiting,
    };

    /// <summary>Its line for the figures; null when the client was never asked.</summary>
    public SurveyFigure? Figure => State.InvitedAt is null && State.Answers is null ? null : new SurveyFigure
    {
        SurveyId = Request.SurveyId,
        Form = Request.Form,
        At = State.InvitedAt ?? State.SettledAt ?? At,
        Tier = State.Client?.Tier ?? default,
        Segment = State.Client?.Segment,
        Domestic = State.Client?.Domestic ?? true,
        Sent = !State.InvitationLost || State.Answers is not null,
        Answered = State.Answers is not null,
        Overall = State.Answers?.Overall,
        Recommend = State.Answers?.Recommend,
    };
}
