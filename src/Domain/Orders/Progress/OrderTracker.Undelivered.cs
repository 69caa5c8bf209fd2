using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>Messages that did not reach the client (CHN-6): refused when they were handed over, or reported as bounced later.</content>
public sealed partial class OrderTracker
{
    private string InstanceId => OrderKeys.Instance(OrderId);

    /// <summary>The message cannot be sent: the owner has to reach the client another way, and the next channel gets its task.</summary>
    /// <param name="fallback">Null in histories older than falling back: the owner alone was asked.</param>
    public void Undeliverable(string key, string? reason, Instant now, MessageFallback? fallback = null)
    {
        Drop(key);
        ChangePromise(key, promise => promise with { State = PromiseState.Broken });
        Note(now, "CHN-6", "message", OrderTexts.MessageFailed(reason), key);
        var part = (fallback ?? new MessageFallback(Channel: null)).PartOf(InstanceId, key);
        Ask(now, $"undeliverable~{part}", TaskKind.Undeliverable, "CHN-6", OrderTexts.Undeliverable(State.Order, reason),
            fallback is null ? null : FallbackTexts.WhatToDo(fallback.Channel));
        if (fallback is null) return;
        State.Raised.Add(BounceOf(part));
        AskOnNextChannel(key, reason, now, fallback);
    }

    /// <summary>A sent message has come back. Its tasks are on record; the order shows them, and the promise was not kept after all.</summary>
    private void TakeBounce(MessageBounced bounce, Instant now)
    {
        var seen = BounceOf(bounce.Fallback.PartOf(InstanceId, bounce.Key));
        if (State.Raised.Contains(seen)) return;
        State.Raised.Add(seen);
        ChangePromise(bounce.Key, promise => promise.State is PromiseState.Kept or PromiseState.Open or PromiseState.Late
            ? promise with { State = PromiseState.Broken, Because = OrderTexts.MessageBounced(bounce.Reason) }
            : promise);
        Note(now, "CHN-6", "message", OrderTexts.MessageBounced(bounce.Reason), bounce.Key);
        Note(now, "CHN-6", "task", FallbackTexts.NotArrived(bounce.Subject, bounce.Reason), bounce.Key);
        if (bounce.Fallback.Channel is { } next) Note(now, "CHN-6", "task", FallbackTexts.TellBy(next, bounce.Subject), bounce.Key);
    }

    private void AskOnNextChannel(string key, string? reason, Instant now, MessageFallback fallback)
    {
        if (fallback.Channel is not { } next || fallback.KindOfTask() is not { } kind) return;
        var what = fallback.ChannelTaskId(InstanceId, key)![(InstanceId.Length + 1)..];
        var subject = State.Promises.Find(promise => promise.Key == key) is not { } promise ? FallbackTexts.TellBy(next, key)
            : next == Channel.KakaoTalk ? OrderTexts.WriteByKakaoTalk(State.Order, promise.Kind)
            : OrderTexts.Call(State.Order, promise.Kind, vip: false);
        Ask(now, what, kind, "CHN-6", subject, OrderTexts.MessageFailed(reason));
    }

    private static string BounceOf(string part) => $"bounce~{part}";
}
