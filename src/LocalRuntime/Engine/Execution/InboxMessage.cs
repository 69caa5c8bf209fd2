using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>What an instance can receive. The numbers are stored: never change one.</summary>
public enum MessageKind
{
    None = 0,
    Start = 1,
    Timer = 2,
    Event = 3,
    ActivityCompleted = 4,
    ActivityFailed = 5,
    ChildCompleted = 6,
    ChildFailed = 7,
}

/// <summary>One message to an instance.</summary>
/// <param name="Sequence">Position in the inbox; 0 while it is not stored there.</param>
/// <param name="VisibleAt">A timer's due time; when anything else was accepted.</param>
/// <param name="Generation">The execution it answers; messages to an earlier one are dropped. Events belong to any.</param>
/// <param name="Action">The action it answers.</param>
/// <param name="Name">An event's name.</param>
/// <param name="Payload">JSON: input, event, result or failure.</param>
/// <param name="ActivityKey">Row of the activity whose result it is; 0 otherwise.</param>
public sealed record InboxMessage(
    long Sequence,
    MessageKind Kind,
    Instant VisibleAt,
    int Generation = 0,
    long Action = 0,
    string? Name = null,
    string? Payload = null,
    long ActivityKey = 0);

/// <summary>Order of processing: the start, then by visible time; at the same instant a timer comes last, so that an
/// event accepted exactly at a deadline is in time.</summary>
public sealed class MessageOrder : IComparer<InboxMessage>
{
    public static readonly MessageOrder Instance = new();

    public int Compare(InboxMessage? x, InboxMessage? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        if (x.Kind == MessageKind.Start || y.Kind == MessageKind.Start)
            return (y.Kind == MessageKind.Start ? 1 : 0) - (x.Kind == MessageKind.Start ? 1 : 0);
        var order = x.VisibleAt.CompareTo(y.VisibleAt);
        if (order == 0) order = (x.Kind == MessageKind.Timer ? 1 : 0) - (y.Kind == MessageKind.Timer ? 1 : 0);
        if (order == 0) order = (x.Sequence == 0 ? 1 : 0) - (y.Sequence == 0 ? 1 : 0);
        if (order == 0) order = x.Sequence.CompareTo(y.Sequence);
        return order == 0 ? x.Action.CompareTo(y.Action) : order;
    }
}
