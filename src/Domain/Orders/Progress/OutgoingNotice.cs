using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>A message decided on and not yet settled.</summary>
public sealed record OutgoingNotice
{
    /// <summary>Ledger key.</summary>
    public required string Key { get; init; }

    public required MessageKind Kind { get; init; }

    public required string RuleId { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>The event it tells of, if any.</summary>
    public MilestoneEvent? Event { get; init; }

    /// <summary>The exception it tells of, if any.</summary>
    public string? ExceptionId { get; init; }

    /// <summary>The option it confirms, if any.</summary>
    public ExceptionOption? Chosen { get; init; }

    /// <summary>What an amendment changed.</summary>
    public IReadOnlyList<FactChange> Changes { get; init; } = [];

    public required Instant DecidedAt { get; init; }

    public required Instant NextTryAt { get; init; }

    public int Tries { get; init; }

    /// <summary>Times it found no room in the provider's quota; it is recorded then, but that was no try.</summary>
    public int Waits { get; init; }

    /// <summary>Time spent waiting for room: it does not count towards giving up.</summary>
    public Duration Waited { get; init; }
}

/// <summary>One changed fact: a field of the order, its old and its new value in ISO form (empty when there was none).</summary>
public sealed record FactChange(string Field, string From, string To);

/// <summary>A message that was recorded and is not to be sent: overtaken, or the order was cancelled (ORD-10).</summary>
public sealed record WithdrawnNotice(string Key, LocalizedText Because);
