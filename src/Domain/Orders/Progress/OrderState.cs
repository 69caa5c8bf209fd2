using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>Everything an order's process knows, as data: it survives ContinueAsNew and is what the API shows.</summary>
public sealed record OrderState
{
    /// <summary>The order with every amendment and revised date applied.</summary>
    public required Order Order { get; set; }

    /// <summary>The delivery date promised when the order was placed or last amended by agreement.</summary>
    public LocalDate PromisedDelivery { get; set; }

    /// <summary>Per field of the order, since when its value holds: a late report never overwrites a newer one.</summary>
    public Dictionary<string, Instant> FactsAsOf { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Inbox read up to this sequence.</summary>
    public long ReadUpTo { get; set; }

    public bool ClientKnown { get; set; }

    /// <summary>The last instant anything arrived or an arrival took effect.</summary>
    public required Instant LastWordAt { get; set; }

    public List<Arrival> Waiting { get; init; } = [];

    public List<MilestoneEntry> Milestones { get; init; } = [];

    public List<Promise> Promises { get; init; } = [];

    public List<OrderException> Exceptions { get; init; } = [];

    public List<OutgoingNotice> Notices { get; init; } = [];

    /// <summary>Messages a hold keeps back: out of the order's hands, but still to be withdrawn when overtaken.</summary>
    public List<OutgoingNotice> HeldNotices { get; init; } = [];

    /// <summary>Messages whose ledger row is still open and must not go out any more.</summary>
    public List<WithdrawnNotice> Withdrawn { get; init; } = [];

    public List<TaskNotice> Tasks { get; init; } = [];

    /// <summary>Checks already raised, so that each date raises once (ORD-8, ORD-11).</summary>
    public List<string> Raised { get; init; } = [];

    /// <summary>Lines not published yet.</summary>
    public List<TimelineEntry> NewLines { get; init; } = [];

    /// <summary>Lines published so far.</summary>
    public int LinesPublished { get; set; }

    /// <summary>Goes up with every publication.</summary>
    public int Revision { get; set; }

    /// <summary>When the survey is due, once announced (FBK-1).</summary>
    public Instant? SurveyDueAt { get; set; }

    /// <summary>The announced survey is on record.</summary>
    public bool SurveyScheduled { get; set; }

    /// <summary>Delivered and due to close at this instant unless something else comes.</summary>
    public Instant? SettlesAt { get; set; }

    public OrderEnding? Ending { get; set; }

    public Instant? EndedAt { get; set; }
}
