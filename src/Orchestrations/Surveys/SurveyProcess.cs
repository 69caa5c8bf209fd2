using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>What a survey's process holds in memory between its steps; rebuilt by every replay.</summary>
public sealed class SurveyProcess : ITrackedProcess
{
    /// <summary>Rounds after which the process starts afresh, so that its history stays small.</summary>
    private const int RoundsPerExecution = 40;

    private readonly SurveyRun run;

    private SurveyProcess(SurveyRun run, SurveyTracker tracker) => (this.run, Tracker) = (run, tracker);

    public SurveyTracker Tracker { get; }

    public SurveyState State => Tracker.State;

    public SurveyRequest Request => run.Request;

    public string InstanceId => run.Request.SurveyId;

    public string ClientId => run.Request.ClientId;

    public SendingPolicy Sending => run.Sending;

    public int Rounds { get; set; }

    public bool IsLong => Rounds >= RoundsPerExecution;

    public SurveyEnd End => new(State.Stage, State.SettledAt ?? State.At);

    /// <summary>What whoever waits is told; only once it is settled.</summary>
    public SettledSurvey Result => new(run.Request, SurveyOutcomes.Of(State.Stage), State.Answers, End.EndedAt);

    IProcessTracker ITrackedProcess.Tracker => Tracker;

    public static SurveyProcess Resume(SurveyRun run)
    {
        var asked = run.Request;
        return new(run, run.State is { } state
            ? new SurveyTracker(state, run.Rules)
            : SurveyTracker.Begin(new Survey(asked.SurveyId, asked.Form, asked.ClientId, asked.OrderId, asked.DueAt), run.Rules, run.RecordedAt));
    }

    /// <summary>The input of the next execution.</summary>
    public SurveyRun Next() => run with { State = State };

    public MessageRequest RequestFor(ProcessNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new()
        {
            Key = notice.Key,
            InstanceId = InstanceId,
            Kind = notice.Kind,
            ClientId = ClientId,
            RuleId = notice.RuleId,
            Because = notice.Because,
            SignedBy = notice.SignedBy,
            Data = new SurveyMessageData
            {
                SurveyId = Request.SurveyId,
                Form = Request.Form,
                OrderId = Request.OrderId,
                SurveyUrl = Url,
                AnswerBy = (notice.Due ?? notice.DecidedAt).InZone(DateTimeZoneProviders.Tzdb[Tracker.Rules.Calendar.Zone]).Date,
            }.ToJson(),
        };
    }

    private string Url => Tracker.Rules.Policy.Of(Request.Form).Url
        .Replace("{orderId}", Request.OrderId ?? "", StringComparison.Ordinal)
        .Replace("{surveyId}", Request.SurveyId, StringComparison.Ordinal);
}

internal static class SurveyOutcomes
{
    public static SurveyOutcome Of(SurveyStage stage) => stage switch
    {
        SurveyStage.Answered => SurveyOutcome.Answered,
        SurveyStage.Expired => SurveyOutcome.Expired,
        SurveyStage.OptedOut => SurveyOutcome.OptedOut,
        SurveyStage.Withdrawn => SurveyOutcome.Withdrawn,
        _ => throw new InvalidOperationException($"A survey that is {stage} is not settled."),
    };
}
