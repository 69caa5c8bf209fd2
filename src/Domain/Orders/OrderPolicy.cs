using NodaTime;

namespace Kyndof.Workflows.Domain.Orders;

/// <summary>The numbers of the order milestones (ORD). Read from <c>policies/*.yaml</c>, where each has its range; code has no defaults.</summary>
public sealed record OrderPolicy
{
    /// <summary>ORD-1, elapsed (ruling 15): 4 h.</summary>
    public required Duration ConfirmWithin { get; init; }

    /// <summary>ORD-2 to ORD-5: business days after the day it happened by whose close the message is out; 0 is the same day.</summary>
    public required int MilestoneWithinDays { get; init; }

    /// <summary>ORD-6 to ORD-8 "at once", elapsed: assumed.</summary>
    public required Duration ExceptionWithin { get; init; }

    /// <summary>ORD-6: days between delivery and performance below which the client's timeline suffers; assumed.</summary>
    public required int TimelineBufferDays { get; init; }

    /// <summary>ORD-8, ruling 19: a performance within so many days is concert week.</summary>
    public required int ConcertWeekDays { get; init; }

    /// <summary>ORD-7: business days between follow-ups until the client is satisfied; assumed.</summary>
    public required int FollowUpEveryDays { get; init; }

    /// <summary>ORD-11: business time after the close of the planned day before a missing milestone is raised; assumed.</summary>
    public required Duration MissingGrace { get; init; }

    /// <summary>ORD-8: business time after the close of the estimated day before a carrier is late; assumed.</summary>
    public required Duration CarrierGrace { get; init; }

    /// <summary>Business time a person has for a task; assumed.</summary>
    public required Duration TaskWithin { get; init; }

    /// <summary>Elapsed time after which an order whose client is unknown is raised; assumed, must leave time for ORD-1.</summary>
    public required Duration UnknownClientAfter { get; init; }

    /// <summary>Days milestones of an unknown order are held before they are reported; 7.</summary>
    public required int HoldUnknownOrderDays { get; init; }

    /// <summary>Days a delivered order stays open for stragglers; assumed.</summary>
    public required int SettleDays { get; init; }

    /// <summary>The same for an order that ships in parts, whose last part cannot be known; assumed.</summary>
    public required int SettlePartsDays { get; init; }

    /// <summary>Days past the estimated delivery, with no word, after which an order expires; assumed.</summary>
    public required int ExpireDays { get; init; }

    /// <summary>FBK-1: days from delivery to the survey; 7.</summary>
    public required int SurveyAfterDays { get; init; }
}
