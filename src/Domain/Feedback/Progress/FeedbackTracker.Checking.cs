using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>Is the client satisfied with what was changed? (FBK-5, ruling 11).</content>
public sealed partial class FeedbackTracker
{
    private void AwaitExperience(Instant at)
    {
        Enter(FeedbackStage.Experiencing, at);
        State.CheckAt = at + Duration.FromDays(Policy.CheckAfterDays);
    }

    private void BeginCheck(Instant at)
    {
        Enter(FeedbackStage.Checking, at);
        State.CheckAt = null;
        State.SurveyId = State.SurveyToBegin = FeedbackKeys.Survey(Id, ++State.Checks);
        State.CheckedAt = at;
        Note(at, "FBK-5", "check", FeedbackTexts.CheckBegun());
    }

    private void EndCheck()
    {
        State.CheckAt = null;
        if (State.Call is { } call) EndTask(call.Key);
        State.Call = null;
        if (State.SurveyId is not { } survey) return;
        State.SurveyId = null;
        if (State.SurveyToBegin == survey) State.SurveyToBegin = null;
        else State.SurveysToWithdraw.Add(survey);
    }

    private void TakeCheck(CheckSettled check, Instant at)
    {
        if (check.Answered) Note(at, "FBK-5", "check", FeedbackTexts.CheckAnswered(check.Score, check.Words is not null));
        if (State.Stage != FeedbackStage.Checking || State.SurveyId != check.SurveyId) return;
        State.SurveyId = null;
        if (!check.Answered)
        {
            Note(at, "FBK-5", "check", FeedbackTexts.CheckUnanswered());
            End(FeedbackStage.Unanswered, at);
        }
        else if (check.Score is { } score)
        {
            if (score >= Policy.ReopenBelow && check.Words is not null) AskOwnerToRead(at);
            Judge(score, at);
        }
        else
        {
            AskOwnerToCall(at);
        }
    }

    /// <summary>Words beside a good score: somebody reads them, and the loop does not wait for it.</summary>
    private void AskOwnerToRead(Instant at) => Give(new ProcessTask(
        FeedbackKeys.Part(Id, FormattableString.Invariant($"read~{State.Checks}")), TaskKind.Feedback, "FBK-5", Owner,
        FeedbackTexts.Subject(Id, FeedbackTexts.AskRead()), FeedbackTexts.WordsBesideTheScore(), BusinessDaysAfter(at, Policy.CategoriseWithinDays)));

    /// <summary>Words without a score: somebody has to find out what they mean.</summary>
    private void AskOwnerToCall(Instant at)
    {
        var what = FormattableString.Invariant($"call~{State.Checks}");
        var due = BusinessDaysAfter(at, Policy.CategoriseWithinDays);
        State.Call = new Owed(what, at, due);
        GiveTask(what, "FBK-5", Owner, FeedbackTexts.AskCall(), FeedbackTexts.WordsAlone(), due);
    }

    private void TakeChecked(FeedbackArrival arrival, ClientChecked check, Instant at)
    {
        if (State.Stage is not (FeedbackStage.Experiencing or FeedbackStage.Checking))
        {
            Late(arrival, at);
            return;
        }

        Note(at, "FBK-5", "check", FeedbackTexts.CheckRecorded(check.Score, check.Note, arrival.By));
        EndCheck();
        Judge(check.Score, at);
    }

    private void Judge(int score, Instant at)
    {
        EndCheck();
        State.Score = score;
        if (score >= Policy.ReopenBelow) End(FeedbackStage.Satisfied, at);
        else Reopen(at);
    }

    private void Reopen(Instant at)
    {
        State.Round++;
        State.RoundSince = at;
        State.OutcomeTold = false;
        State.LastTold = null;
        Note(at, "FBK-5", "loop", FeedbackTexts.Reopened(State.Round - 1));
        State.Parts.Clear();
        if (State.Round - 1 >= Policy.EscalateAtReopening) Escalate(at);
        else Act(at);
    }

    private void Escalate(Instant at)
    {
        Enter(FeedbackStage.Escalated, at);
        State.IssueId = FeedbackKeys.Issue(Id);
        State.IssueToOpen = true;
        State.EscalatedAt = at;
        Note(at, "ESC-3", "loop", FeedbackTexts.Escalated(State.IssueId));
    }
}
