namespace Kyndof.Workflows.Domain.Messages.Pacing;

/// <summary>One minute or one hour of a provider's quota: the places taken, and the places kept for messages that were told to come
/// back in it. Places are kept in the order of priority: a message never takes one kept for its own or a higher priority, but
/// may take one kept for a lower; whoever loses a place that way is told to come back once more.</summary>
public sealed record PaceWindow
{
    public static readonly PaceWindow Empty = new();

    /// <summary>Messages handed over.</summary>
    public int Sent { get; init; }

    /// <summary>Bulk messages among them.</summary>
    public int SentBulk { get; init; }

    public int KeptForExceptions { get; init; }

    public int KeptForMilestones { get; init; }

    public int KeptForBulk { get; init; }

    /// <summary>Whether a message may go now.</summary>
    /// <param name="hasPlace">A place is kept for it in this window.</param>
    public bool HasRoom(PaceLimit limit, MessagePriority priority, bool hasPlace)
    {
        if (limit.IsUnlimited) return true;
        var ahead = Enum.GetValues<MessagePriority>().Where(other => other < priority || (other == priority && !hasPlace)).Sum(KeptFor);
        if (Sent + ahead >= limit.Most) return false;
        return priority != MessagePriority.Bulk || SentBulk + (hasPlace ? 0 : KeptForBulk) < limit.MostBulk;
    }

    /// <summary>The message goes.</summary>
    public PaceWindow Take(MessagePriority priority) => this with
    {
        Sent = Sent + 1,
        SentBulk = SentBulk + (priority == MessagePriority.Bulk ? 1 : 0),
    };

    /// <summary>A place is kept, or given back with -1.</summary>
    public PaceWindow Keep(MessagePriority priority, int places = 1) => priority switch
    {
        MessagePriority.Exception => this with { KeptForExceptions = Math.Max(0, KeptForExceptions + places) },
        MessagePriority.Milestone => this with { KeptForMilestones = Math.Max(0, KeptForMilestones + places) },
        MessagePriority.Bulk => this with { KeptForBulk = Math.Max(0, KeptForBulk + places) },
        _ => throw new ArgumentOutOfRangeException(nameof(priority), priority, "no such priority"),
    };

    private int KeptFor(MessagePriority priority) => priority switch
    {
        MessagePriority.Exception => KeptForExceptions,
        MessagePriority.Milestone => KeptForMilestones,
        _ => KeptForBulk,
    };
}
