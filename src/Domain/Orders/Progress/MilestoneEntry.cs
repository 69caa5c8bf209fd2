using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>A reported milestone and what became of it.</summary>
public sealed record MilestoneEntry(
    MilestoneEvent Event,
    long Sequence,
    Instant ReceivedAt,
    MilestoneState State,
    LocalizedText Because);

public enum MilestoneState
{
    /// <summary>It took effect.</summary>
    Applied,

    /// <summary>It happens in the future and waits until then.</summary>
    Waiting,

    /// <summary>A later milestone had overtaken it (ORD-10).</summary>
    Superseded,

    /// <summary>Another event had reported the same milestone (ORD-10).</summary>
    Repeated,

    /// <summary>It came after the order had ended.</summary>
    AfterEnd,

    /// <summary>Its order or client is not known yet.</summary>
    Held,
}
