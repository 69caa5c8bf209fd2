using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>The functions that act on it (FBK-4, FBK-5, rulings 11 and 15).</content>
public sealed partial class FeedbackTracker
{
    private void Act(Instant at)
    {
        if (State.Functions.Count == 0)
        {
            State.Tone = FeedbackTone.Negative;
            Enter(FeedbackStage.Categorising, at);
            AskForCategory(at);
            return;
        }

        Enter(FeedbackStage.Acting, at);
        foreach (var role in State.Functions) Ask(role, at);
        Draft(MessageKind.FeedbackAddressed, State.RoundSince, at);
    }

    private void Ask(string role, Instant at)
    {
        var number = ++State.Asked;
        var part = FormattableString.Invariant($"part~{role}~{number}");
        var due = calendar.CloseOfBusiness(calendar.DateOf(at).PlusDays(Policy.CommitDays));
        State.Parts.Add(new FunctionPart(number, role, FunctionPartState.Asked, at, new Owed(part, at, due)));
        var because = FeedbackTexts.Asked(role, State.Categories, State.Round);
        Note(at, "FBK-4", "function", because);
        Tell(people.Of(role), MessageKind.FeedbackAssigned, part, "FBK-4", because, at, role, due);
        GiveTask(part, "FBK-4", people.Of(role), FeedbackTexts.AskPart(role), because, due);
    }

    /// <summary>Who has to act is another set now; what is completed stays. Once the client has been told, only a next round asks anew.</summary>
    private void Follow(Instant at)
    {
        if (State.Stage is not (FeedbackStage.Acting or FeedbackStage.Telling) || State is { Stage: FeedbackStage.Telling, Telling.IsReleased: true }) return;
        foreach (var part in State.Parts.Where(part => part.State != FunctionPartState.Completed && !State.Functions.Contains(part.Role)).ToList())
        {
            State.Parts.Remove(part);
            EndTask(TaskOf(part));
            Note(at, "FBK-4", "function", FeedbackTexts.NotAsked(part.Role));
        }

        var missing = State.Functions.Where(role => !State.Parts.Exists(part => part.Role == role)).ToList();
        if (State.Stage == FeedbackStage.Telling && missing.Count > 0)
        {
            DropTelling();
            Enter(FeedbackStage.Acting, at);
        }

        foreach (var role in missing) Ask(role, at);
        FinishIfDone(at);
    }

    private void TakeCommitted(FeedbackArrival arrival, PartCommitted committed, Instant at)
    {
        if (OpenPart(committed.Role) is not { } part || committed.By < calendar.DateOf(at))
        {
            Late(arrival, at);
            return;
        }

        var commits = part.Commits + 1;
        var owed = new Owed(FormattableString.Invariant($"{TaskOf(part)}~{commits}"), at, calendar.CloseOfBusiness(committed.By));
        Change(part.Number, other => other with { State = FunctionPartState.Committed, Commits = commits, CommittedTo = committed.By, Plan = committed.Plan, Owed = owed });
        Note(at, "ruling 11", "function", FeedbackTexts.Committed(committed.Role, committed.By, arrival.By));
    }

    private void TakeCompleted(FeedbackArrival arrival, PartCompleted completed, Instant at)
    {
        if (OpenPart(completed.Role) is not { } part)
        {
            Late(arrival, at);
            return;
        }

        Change(part.Number, other => other with { State = FunctionPartState.Completed, Summary = completed.Summary, CompletedAt = at });
        EndTask(TaskOf(part));
        Note(at, "FBK-5", "function", FeedbackTexts.Completed(completed.Role, arrival.By));
        FinishIfDone(at);
    }

    /// <summary>A message that it is being addressed is of no use any more once it is done.</summary>
    private void FinishIfDone(Instant at)
    {
        if (State.Stage != FeedbackStage.Acting || State.Parts.Count == 0 || State.Parts.Exists(part => part.State != FunctionPartState.Completed)) return;
        Enter(FeedbackStage.Telling, at);
        Draft(MessageKind.FeedbackDone, at, at);
    }

    private FunctionPart? OpenPart(string role) =>
        State.Stage == FeedbackStage.Acting ? State.Parts.Find(part => part.Role == role && part.State != FunctionPartState.Completed) : null;

    private void Change(int number, Func<FunctionPart, FunctionPart> change)
    {
        var place = State.Parts.FindIndex(part => part.Number == number);
        State.Parts[place] = change(State.Parts[place]);
    }

    private static string TaskOf(FunctionPart part) => FormattableString.Invariant($"part~{part.Role}~{part.Number}");
}
