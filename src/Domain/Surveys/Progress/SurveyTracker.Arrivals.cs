using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>What comes in, and how a survey ends.</summary>
public sealed partial class SurveyTracker
{
    /// <summary>Lines about responses that change nothing; further ones are only counted.</summary>
    private const int MostLines = 20;

    protected override void Take(SurveyArrival arrival, Instant at)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        if (arrival.Withdrawn is { } reason && !IsOver) Settle(SurveyStage.Withdrawn, at, SurveyTexts.Withdrawn(reason));
        if (arrival.Response is { } response) Judge(response, arrival.ReceivedAt, at);
    }

    /// <summary>One response counts, if it was received before the end (ruling 4); the rest is kept and shown.</summary>
    private void Judge(SurveyResponse response, Instant receivedAt, Instant at)
    {
        var verdict = State switch
        {
            _ when response.Form != State.Survey.Form => ResponseVerdict.OtherForm,
            { Stage: SurveyStage.Answered } => ResponseVerdict.Duplicate,
            _ => IsOver || receivedAt > ExpiresAt ? ResponseVerdict.Late : ResponseVerdict.Counted,
        };
        State.Judged.Add(new JudgedResponse(response.FormId, response.Token, verdict));
        if (verdict == ResponseVerdict.Counted)
        {
            State.Answers = response.Answers;
            Settle(SurveyStage.Answered, at, SurveyTexts.Answered(response.Answers, State.InvitedAt is null));
        }
        else if (State.OtherResponses++ < MostLines)
        {
            Note(at, "ruling 4", "survey", SurveyTexts.NotCounted(verdict));
        }
    }

    private void Settle(SurveyStage stage, Instant at, LocalizedText because)
    {
        (State.Stage, State.SettledAt) = (stage, at);
        State.Moot.AddRange(State.Notices.Select(notice => notice.Key).Concat(State.Held));
        State.Notices.Clear();
        State.Held.Clear();
        Note(at, stage == SurveyStage.Answered ? "ruling 4" : RuleId, "survey", because);
    }
}
