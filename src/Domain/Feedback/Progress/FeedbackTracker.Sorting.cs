using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>What it is about, how it is meant, and whether others say the same (FBK-3, FBK-9, RAB-2).</content>
public sealed partial class FeedbackTracker
{
    private const string ReviewTask = "review";

    /// <summary>What counts for the pattern: complaints alone.</summary>
    public IReadOnlyList<FeedbackCategory> Complains => State.Tone == FeedbackTone.Negative ? State.Categories : [];

    /// <summary>Takes what others have said, and tells the complaint of one client from a pattern (FBK-9). A pattern that shows later is noted
    /// on the newest loop alone: this one stays as it is.</summary>
    public void TakePattern(IReadOnlyList<SaidByOthers> others, Instant at)
    {
        ArgumentNullException.ThrowIfNull(others);
        State.PatternWanted = false;
        var found = others.Where(said => said.Clients + 1 >= Policy.PatternClients).ToList();
        if (found.Count > 0 && !State.IsPattern) Note(at, "FBK-9", "pattern", FeedbackTexts.Pattern(found, Policy.PatternDays));
        if (found.Count == 0 && State.IsPattern) Note(at, "FBK-9", "pattern", FeedbackTexts.NoPattern());
        State.IsPattern = found.Count > 0;
        if (!IsOver && State.Stage != FeedbackStage.Categorising) Decide(at);
    }

    private void Sort(Instant at)
    {
        State.Sorted = true;
        var sorted = FeedbackSorting.Sort(State.Feedback, Policy, Rules.LowOverall, Rules.LowDimension);
        Note(State.Feedback.ReceivedAt, "FBK-3", "feedback", FeedbackTexts.Opened(State.Feedback));
        State.Tone = sorted.NeedsPerson ? State.Feedback.Tone : sorted.Tone;
        Name(sorted.Categories, at, by: null);
        if (sorted.NeedsPerson) AskForCategory(at);
        else Begin(at);
    }

    private void AskForCategory(Instant at)
    {
        var due = BusinessDaysAfter(at, Policy.CategoriseWithinDays);
        var review = State.Round == 1 ? ReviewTask : FormattableString.Invariant($"{ReviewTask}~{State.Round}");
        State.Review = new Owed(review, at, due);
        var because = FeedbackTexts.NoCategory();
        Note(at, "FBK-3", "task", because);
        Tell(people.Of(CsLead), MessageKind.FeedbackReview, review, "FBK-3", because, at, CsLead, due, ask: ReviewTask);
        GiveTask(review, "FBK-3", people.Of(CsLead), FeedbackTexts.AskCategory(), because, due);
    }

    private void Begin(Instant at)
    {
        if (State.Tone == FeedbackTone.Positive)
        {
            Decide(at);
            Thank(at);
            return;
        }

        State.Tone = FeedbackTone.Negative;
        Act(at);
    }

    /// <summary>Whoever acted stays the one to act again where no category names another.</summary>
    private void Name(IReadOnlyList<FeedbackCategory> categories, Instant at, string? by)
    {
        State.Categories = categories;
        if (categories.Count > 0 || State.Stage is not (FeedbackStage.Experiencing or FeedbackStage.Checking or FeedbackStage.Escalated))
            State.Functions = [.. categories.SelectMany(category => Policy.Of(category).Functions).Distinct()];
        if (categories.Count == 0 && by is null) return;
        State.PatternWanted = true;
        Note(at, "FBK-3", "feedback", FeedbackTexts.Named(categories, by));
    }

    /// <summary>A person's word stands: the functions follow, and what is completed stays.</summary>
    private void TakeSorted(FeedbackArrival arrival, FeedbackSorted sorted, Instant at)
    {
        if (sorted.Categories.Count == 0 && (sorted.Tone ?? State.Tone) != FeedbackTone.Positive)
        {
            Late(arrival, at);
            return;
        }

        var before = State.Tone;
        if (sorted.Tone is { } tone) State.Tone = tone;
        Name([.. sorted.Categories.Distinct().Order()], at, arrival.By);
        if (State.Tone is { } now && now != before) Note(at, "FBK-3", "feedback", FeedbackTexts.Meant(now));
        if (State.Stage == FeedbackStage.Categorising)
        {
            if (State.Review is { } review) EndTask(review.Key);
            State.Review = null;
            Begin(at);
        }
        else if (State is { Stage: FeedbackStage.Acting or FeedbackStage.Telling, Tone: FeedbackTone.Positive })
        {
            EndTasks();
            State.Parts.RemoveAll(part => part.State != FunctionPartState.Completed);
            Thank(at);
        }
        else if (State is { Stage: FeedbackStage.Thanking, Tone: FeedbackTone.Negative })
        {
            DropTelling();
            Act(at);
        }
        else
        {
            Follow(at);
        }
    }

    /// <summary>Names the decision type, asks the consulted and tells the informed, once each (RAB-2).</summary>
    private void Decide(Instant at)
    {
        var id = State.IsPattern ? Policy.PatternDecision : Policy.Decision;
        if (State.Decision == id) return;
        State.Decision = id;
        var row = Rules.Decision(id);
        Note(at, "RAB-2", "decision", FeedbackTexts.Decided(row?.Name ?? id, State.IsPattern));
        var told = new HashSet<string>(State.Functions.Select(people.Of), StringComparer.Ordinal);
        foreach (var role in row?.Consulted ?? []) Reach(role, asked: true);
        foreach (var role in row?.Informed ?? []) Reach(role, asked: false);

        void Reach(string role, bool asked)
        {
            if (!told.Add(people.Of(role))) return;
            var because = asked ? FeedbackTexts.Consulted(role) : FeedbackTexts.Informed(role);
            Note(at, "RAB-2", "decision", because);
            var what = $"{(asked ? "consulted" : "informed")}~{id}~{role}";
            if (!asked)
            {
                Tell(people.Of(role), MessageKind.FeedbackInformed, what, "RAB-2", because, at, role, due: null);
                return;
            }

            var due = BusinessDaysAfter(at, Policy.TellWithinDays);
            Tell(people.Of(role), MessageKind.FeedbackReview, what, "RAB-2", because, at, role, due, ask: "consult");
            if (!State.OpenTasks.Contains(FeedbackKeys.Part(Id, what))) GiveTask(what, "RAB-2", people.Of(role), FeedbackTexts.AskView(), because, due);
        }
    }
}
