using System.Text.Json.Serialization;
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

    /// <summary>A colleague or a Slack channel; null: the client.</summary>
    public MessageRecipient? Recipient { get; init; }

    /// <summary>Recipient's address; of a Slack message the channel.</summary>
    public required string To { get; init; }

    public required Language Language { get; init; }

    public required string Subject { get; init; }

    public required MessageState State { get; init; }

    public required Instant PlannedAt { get; init; }

    /// <summary>Null until the provider took it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? AcceptedAt { get; init; }

    /// <summary>Null until it is known to have arrived.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? DeliveredAt { get; init; }

    public required string RuleId { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>Handovers begun; more than one means a retry or a resend.</summary>
    public int Attempts { get; init; }

    /// <summary>Resends after an unknown outcome: the repeats the design allows, counted.</summary>
    public int RepeatsAfterUnknown { get; init; }

    /// <summary>The provider's id of the message.</summary>
    public string? ProviderId { get; init; }

    /// <summary>When the provider tried the delivery whose report decided the state; null until one has.</summary>
    public Instant? ReportedAt { get; init; }

    /// <summary>Why it is held or failed, in words for the operator.</summary>
    public string? Reason { get; init; }

    /// <summary>While it is planned: the provider takes no more just now, and a place is kept for it in the window of this instant.</summary>
    public Instant? RoomAt { get; init; }

    public UnknownOutcome OnUnknownOutcome { get; init; }

    /// <summary>What keeps it back; null unless <see cref="State"/> is held.</summary>
    public HoldCause? HeldBy { get; init; }

    /// <summary>Somebody released this very message: holds and the allow-list no longer keep it back.</summary>
    public bool HoldsWaived { get; init; }

    /// <summary>Deliveries begun on top of the order's own, by a resend or a release; numbers their instances.</summary>
    public int Deliveries { get; init; }

    /// <summary>What people did to it, oldest first; the last <see cref="LedgerAction.Kept"/> are kept.</summary>
    public IReadOnlyList<LedgerAction> Actions { get; init; } = [];
}

/// <summary>Why a message is held.</summary>
public enum HoldCause
{
    /// <summary>All sending is held.</summary>
    Everything,

    /// <summary>Sending to its client is held.</summary>
    Client,

    /// <summary>Its address is not on the allow-list.</summary>
    AllowList,

    /// <summary>Somebody held this one message.</summary>
    Person,
}

/// <summary>Something a person did to a message.</summary>
/// <param name="What"><c>resend</c>, <c>hold</c> or <c>release</c>.</param>
/// <param name="By">Who did it.</param>
public sealed record LedgerAction(string What, string By, Instant At)
{
    /// <summary>Actions a row remembers.</summary>
    public const int Kept = 20;
}

/// <summary>The rendered text of a message, kept so that a repeat sends the same words and the page can show them.</summary>
public sealed record MessageContent(string Subject, string Html, string Text, string FromName, string FromAddress, string ReplyToName, string ReplyToAddress, string ToName);
