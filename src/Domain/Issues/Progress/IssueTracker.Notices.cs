using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>What became of the messages.</content>
public sealed partial class IssueTracker
{
    /// <summary>Messages to hand over now, in the order they were decided.</summary>
    public IReadOnlyList<IssueNotice> NoticesDue(Instant now) => [.. State.Notices.Where(notice => notice.NextTryAt <= now)];

    /// <summary>The provider was not there: the same message again later.</summary>
    public void TryAgain(string key, Instant at) => ChangeNotice(key, notice => notice with { NextTryAt = at, Tries = notice.Tries + 1 });

    /// <summary>The provider takes no more just now; that was no try.</summary>
    public void WaitForRoom(string key, Instant roomAt, Instant now) =>
        ChangeNotice(key, notice => notice with { NextTryAt = roomAt, Waited = notice.Waited + (roomAt - now) });

    /// <summary>The message has left the issue's hands: sent, held for a release, or given up with a task for a person (CHN-6).</summary>
    public void Settled(string key, MessageState state, string? reason, Instant now)
    {
        if (State.Notices.Find(notice => notice.Key == key) is not { } notice) return;
        State.Notices.Remove(notice);
        var text = state switch
        {
            MessageState.Accepted or MessageState.Delivered => IssueTexts.Told(notice),
            MessageState.Held => IssueTexts.Held(reason),
            _ => IssueTexts.NotTold(notice, reason),
        };
        Note(now, notice.RuleId, "message", text, key);
    }

    private void ChangeNotice(string key, Func<IssueNotice, IssueNotice> change)
    {
        var place = State.Notices.FindIndex(notice => notice.Key == key);
        if (place >= 0) State.Notices[place] = change(State.Notices[place]);
    }
}
