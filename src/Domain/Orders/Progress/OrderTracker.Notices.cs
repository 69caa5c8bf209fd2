using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>Messages and tasks decided on (CHN-1 to CHN-5, ruling 14), and what became of them.</content>
public sealed partial class OrderTracker
{
    /// <summary>Messages to hand over now, in the order they were decided.</summary>
    public IReadOnlyList<OutgoingNotice> NoticesDue(Instant now) =>
        [.. State.Notices.Where(notice => notice.NextTryAt <= now)];

    /// <summary>Promises still owed whose message is out of the order's hands: a person may release it meanwhile.</summary>
    public IReadOnlyList<string> AwaitedKeys() =>
        [.. State.Promises.Where(promise => promise.State is PromiseState.Open or PromiseState.Late)
            .Select(promise => promise.Key).Where(key => State.Notices.TrueForAll(notice => notice.Key != key))];

    /// <summary>The provider took the message.</summary>
    public void Sent(string key, Instant acceptedAt, Instant now)
    {
        Drop(key);
        ChangePromise(key, promise => promise with { State = PromiseState.Kept, KeptAt = acceptedAt });
        if (State.Promises.Find(promise => promise.Key == key) is { } kept)
            Note(now, kept.RuleId, "message", OrderTexts.Sent(kept), key);
    }

    /// <summary>The message waits for a release by a person; it leaves the order's hands, its promise stays owed.</summary>
    public void Held(string key, string? reason, Instant now)
    {
        State.HeldNotices.AddRange(State.Notices.Where(notice => notice.Key == key));
        State.Notices.RemoveAll(notice => notice.Key == key);
        Note(now, RuleOf(key), "message", OrderTexts.MessageHeld(reason), key);
    }

    /// <summary>The message was not taken; it is tried again at <paramref name="nextTryAt"/>.</summary>
    public void TryAgain(string key, Instant nextTryAt)
    {
        var at = State.Notices.FindIndex(notice => notice.Key == key);
        if (at < 0) return;
        var notice = State.Notices[at];
        State.Notices[at] = notice with { Tries = notice.Tries + 1, NextTryAt = nextTryAt };
    }

    /// <summary>The provider takes no more just now; the message goes at <paramref name="roomAt"/>.</summary>
    public void WaitForRoom(string key, Instant roomAt, Instant now)
    {
        var at = State.Notices.FindIndex(notice => notice.Key == key);
        if (at < 0) return;
        var notice = State.Notices[at];
        State.Notices[at] = notice with { Waits = notice.Waits + 1, Waited = notice.Waited + Duration.Max(Duration.Zero, roomAt - now), NextTryAt = roomAt };
    }

    /// <summary>The task is on record.</summary>
    public void Asked(string taskId) => State.Tasks.RemoveAll(task => task.TaskId == taskId);

    private void Tell(Client client, Instant now, OutgoingNotice notice, Instant due)
    {
        if (client.Cadence == UpdateCadence.OnRequest && channels.OnRequestWithholds.Contains(notice.Kind))
        {
            var wish = OrderTexts.Withheld(notice.Kind);
            Owe(notice with { Because = wish }, due, PromiseState.Withheld);
            Note(now, "CHN-5", "promise", wish, notice.Key);
            return;
        }

        Owe(notice, due, PromiseState.Open);
        State.Notices.Add(notice);
    }

    /// <summary>Only now: what the same batch withdrew again needs no call.</summary>
    private void AskToReach(Client client, Instant now)
    {
        foreach (var notice in State.Notices.Where(notice => !IsRecorded(notice))) AskToReach(client, now, notice);
    }

    private void AskToReach(Client client, Instant now, OutgoingNotice notice)
    {
        var part = notice.Key[(OrderKeys.Instance(OrderId).Length + 1)..];
        if (client is { ContactMethod: ContactMethod.KakaoTalk, Language: Language.Ko } && channels.KakaoTalk.Contains(notice.Kind))
            Ask(now, $"kakao~{part}", TaskKind.KakaoTalk, "CHN-2", OrderTexts.WriteByKakaoTalk(State.Order, notice.Kind), notice.Because);
        var vip = client.Tier == ClientTier.Vip && channels.VipPhone.Contains(notice.Kind);
        if (vip || (client.ContactMethod == ContactMethod.Phone && channels.Phone.Contains(notice.Kind)))
            Ask(now, $"call~{part}", TaskKind.Phone, "CHN-3", OrderTexts.Call(State.Order, notice.Kind, vip), notice.Because);
    }

    private void Ask(Instant now, string what, TaskKind kind, string ruleId, LocalizedText subject, LocalizedText? detail, bool forTeam = false)
    {
        var taskId = OrderKeys.Task(OrderId, what);
        State.Tasks.Add(new TaskNotice(taskId, kind, ruleId, subject, detail, calendar.Add(now, policy.TaskWithin), forTeam));
        Note(now, ruleId, "task", subject);
    }

    /// <summary>Messages on their way or kept back, in the order they were decided.</summary>
    private List<OutgoingNotice> Unsent() => [.. State.HeldNotices, .. State.Notices];

    private void Withdraw(string key, PromiseState promiseState, LocalizedText because)
    {
        if (Unsent().Exists(notice => notice.Key == key && (IsRecorded(notice) || State.HeldNotices.Contains(notice))))
            State.Withdrawn.Add(new WithdrawnNotice(key, because));
        Drop(key);
        ChangePromise(key, promise => promise.State is PromiseState.Kept or PromiseState.Withheld or PromiseState.Broken
            ? promise
            : promise with { State = promiseState, Because = because });
    }

    /// <summary>The ledger has it: it was handed over once without success, or found no room.</summary>
    private static bool IsRecorded(OutgoingNotice notice) => notice.Tries > 0 || notice.Waits > 0;

    private void Drop(string key)
    {
        State.Notices.RemoveAll(notice => notice.Key == key);
        State.HeldNotices.RemoveAll(notice => notice.Key == key);
    }

    private string RuleOf(string key) => State.Promises.Find(promise => promise.Key == key)?.RuleId ?? "CHN-1";
}
