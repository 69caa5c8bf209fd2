using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>What the client hears, and whether they have (FBK-5, CHN-6, ruling 11).</content>
public sealed partial class FeedbackTracker
{
    /// <summary>The message that waits for its release, as it would go out now; null: none does.</summary>
    public ProcessNotice? DraftNotice() => State.Telling is { IsReleased: false } telling ? NoticeOf(telling, telling.Owed.From) : null;

    private static string WordOf(MessageKind kind) => FeedbackKeys.Kebab(kind)["feedback-".Length..];

    private string KeyOf(Telling telling) => FeedbackKeys.Part(Id, FormattableString.Invariant($"{WordOf(telling.Kind)}~{telling.Number}"));

    /// <summary>Drafts a message that the CS Lead has to release.</summary>
    /// <param name="from">When the days for it begin.</param>
    private void Draft(MessageKind kind, Instant from, Instant at, string? text = null)
    {
        DropTelling();
        var number = ++State.Tellings;
        var due = Instant.Max(BusinessDaysAfter(from, kind == MessageKind.FeedbackDone ? Policy.TellDoneWithinDays : Policy.TellWithinDays), NextClose(at));
        var release = FormattableString.Invariant($"release~{number}");
        State.Telling = new Telling(number, kind, new Owed(release, at, due), text);
        var because = FeedbackTexts.Drafted(kind);
        Note(at, "FBK-5", "draft", because);
        Tell(people.Of(CsLead), MessageKind.FeedbackReview, release, "FBK-5", because, at, CsLead, due, ask: $"release-{WordOf(kind)}");
        GiveTask(release, "FBK-5", people.Of(CsLead), FeedbackTexts.AskRelease(kind), because, due);
    }

    /// <summary>A message that needs no release of its own.</summary>
    private void TellNow(MessageKind kind, string? text, Instant at)
    {
        DropTelling();
        var number = ++State.Tellings;
        State.Telling = new Telling(number, kind, new Owed(FormattableString.Invariant($"release~{number}"), at, at), text) { IsReleased = true };
        Send(NoticeOf(State.Telling, at));
    }

    private void Thank(Instant at)
    {
        Enter(FeedbackStage.Thanking, at);
        TellNow(MessageKind.FeedbackThanks, null, at);
    }

    private void TakeReleased(FeedbackArrival arrival, TellingReleased released, Instant at)
    {
        if (State.Telling is not { } telling || (telling.IsReleased && released.ToldBy is null))
        {
            Late(arrival, at);
            return;
        }

        if (released.ToldBy is { } how)
        {
            DropTelling();
            Note(at, "FBK-5", "message", FeedbackTexts.ToldOtherwise(telling.Kind, how, arrival.By));
            Heard(new Told(telling.Kind, at, null, $"{arrival.By}: {how}"), at);
            return;
        }

        State.Telling = telling with { IsReleased = true, ByHand = released.Text ?? telling.ByHand };
        EndTask(telling.Owed.Key);
        Note(at, "FBK-5", "message", FeedbackTexts.Released(telling.Kind, arrival.By));
        Send(NoticeOf(State.Telling, at));
    }

    protected override void OnSettled(ProcessNotice notice, MessageState state, Instant at)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (IsOver || State.Telling is not { IsReleased: true } telling || notice.Key != KeyOf(telling)) return;
        if (state is MessageState.Accepted or MessageState.Delivered)
        {
            EndTask(HeldTask(telling));
            State.Telling = null;
            State.LastText = telling.ByHand;
            Heard(new Told(telling.Kind, at, notice.Key, null), at);
        }
        else if (state == MessageState.Held)
        {
            Keep(telling, at);
        }
        else
        {
            EndTask(HeldTask(telling));
            State.Telling = null;
            NotHeard(telling.Kind, telling.ByHand, at);
        }
    }

    /// <summary>Something keeps it back: the CS Lead knows, and it is looked at again every business day.</summary>
    private void Keep(Telling telling, Instant at)
    {
        var due = BusinessDaysAfter(at, 1);
        if (telling.LookAt is null) GiveTask(HeldTask(telling), "FBK-5", people.Of(CsLead), FeedbackTexts.AskHeld(telling.Kind), FeedbackTexts.HeldBack(telling.Kind), due);
        State.Telling = telling with { LookAt = due };
    }

    private void LookAgain(Instant at)
    {
        var telling = State.Telling!;
        State.Telling = telling with { LookAt = BusinessDaysAfter(at, 1) };
        Send(NoticeOf(telling, at));
    }

    private void Heard(Told told, Instant at)
    {
        State.LastTold = told;
        if (told.Kind == MessageKind.FeedbackAddressed) return;
        State.OutcomeTold = true;
        if (told.Kind == MessageKind.FeedbackThanks) End(FeedbackStage.Thanked, at);
        else if (told.Kind == MessageKind.FeedbackOutcome) End(FeedbackStage.Dismissed, at);
        else AwaitExperience(at);
    }

    /// <summary>The client has not heard it: the CS Lead releases it once more, or tells them another way.</summary>
    private void NotHeard(MessageKind kind, string? text, Instant at)
    {
        State.LastTold = null;
        Note(at, "CHN-6", "message", FeedbackTexts.NotTold(kind));
        if (kind == MessageKind.FeedbackAddressed)
        {
            if (State is { Stage: FeedbackStage.Acting, Telling: null }) Draft(kind, at, at, text);
            return;
        }

        State.OutcomeTold = false;
        EndCheck();
        Enter(kind switch { MessageKind.FeedbackThanks => FeedbackStage.Thanking, MessageKind.FeedbackOutcome => FeedbackStage.Dismissing, _ => FeedbackStage.Telling }, at);
        Draft(kind, at, at, text);
    }

    /// <summary>A client who has said what they think of the change has heard of it, whatever a server says.</summary>
    private void TakeReturned(TellingReturned returned, Instant at)
    {
        Note(at, "CHN-6", "message", ProcessWords.DidNotArrive(returned.Reason), returned.Key);
        if (State.LastTold is not { } told || told.Key != returned.Key || State.OptedOut) return;
        if (State.Stage is FeedbackStage.Satisfied or FeedbackStage.Resolved or FeedbackStage.Escalated or FeedbackStage.Dismissing) return;
        if (told.Kind == MessageKind.FeedbackDone && State.Stage == FeedbackStage.Acting) return;
        NotHeard(told.Kind, State.LastText, at);
    }

    private void DropTelling()
    {
        if (State.Telling is not { } telling) return;
        EndTask(telling.Owed.Key);
        EndTask(HeldTask(telling));
        if (telling.IsReleased)
        {
            State.Notices.RemoveAll(notice => notice.Key == KeyOf(telling));
            State.TakenBack.Add(KeyOf(telling));
        }

        State.Telling = null;
    }

    private ProcessNotice NoticeOf(Telling telling, Instant at) => new()
    {
        Key = KeyOf(telling),
        Kind = telling.Kind,
        RuleId = telling.Kind == MessageKind.FeedbackThanks ? "FBK-3" : "FBK-5",
        Because = FeedbackTexts.Told(telling.Kind),
        SignedBy = telling.Kind == MessageKind.FeedbackThanks ? null : people.Of(CsLead),
        Text = telling.ByHand,
        DecidedAt = at,
        NextTryAt = at,
    };

    private static string HeldTask(Telling telling) => FormattableString.Invariant($"held~{telling.Number}");
}
