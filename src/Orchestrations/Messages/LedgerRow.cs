using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>One message in the ledger, written before it is sent.</summary>
public sealed record LedgerRow
{
    public required string Key { get; init; }

    public required string InstanceId { get; init; }

    public required string ClientId { get; init; }

    public required MessageKind Kind { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>Recipient's address.</summary>
    public required string To { get; init; }

    public required Language Language { get; init; }

    public required string Subject { get; init; }

    public required MessageState State { get; init; }

    public required Instant PlannedAt { get; init; }

    public Instant? AcceptedAt { get; init; }

    public Instant? DeliveredAt { get; init; }

    public required string RuleId { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>Handovers begun; more than one means a retry or a resend.</summary>
    public int Attempts { get; init; }

    /// <summary>Resends after an unknown outcome: the repeats the design allows, counted.</summary>
    public int RepeatsAfterUnknown { get; init; }

    /// <summary>The provider's id of the message.</summary>
    public string? ProviderId { get; init; }

    /// <summary>Why it is held or failed, in words for the operator.</summary>
    public string? Reason { get; init; }

    public UnknownOutcome OnUnknownOutcome { get; init; }
}

/// <summary>The rendered text of a message, kept so that a repeat sends the same words and the page can show them.</summary>
public sealed record MessageContent(string Subject, string Html, string Text, string FromName, string FromAddress, string ReplyToName, string ReplyToAddress, string ToName);
