using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Links;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>A message an orchestration has decided on. The same key always means the same message.</summary>
public sealed record MessageRequest
{
    /// <summary>From business ids, e.g. <c>order~K-1042~confirmation</c>; names the ledger row, the Message-ID and the pickup file.</summary>
    public required string Key { get; init; }

    public required string InstanceId { get; init; }

    public required MessageKind Kind { get; init; }

    public required string ClientId { get; init; }

    /// <summary>The handbook rule that asks for it.</summary>
    public required string RuleId { get; init; }

    /// <summary>Why it is sent, for the timeline.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>What the template says; the renderer adds recipient, owner and brand.</summary>
    public required JsonObject Data { get; init; }

    /// <summary>What a repeat does when the outcome of a send is unknown.</summary>
    public UnknownOutcome OnUnknownOutcome { get; init; } = UnknownOutcome.Resend;

    /// <summary>A colleague or a Slack channel; null (default, and what older histories hold): the client.</summary>
    public MessageRecipient? To { get; init; }

    /// <summary>Staff id of whoever signs a client's message; null (default, and what older histories hold): the client's owner.</summary>
    public string? SignedBy { get; init; }

    /// <summary>What the link in a colleague's message allows; null: it has none. Its person is filled in with whoever the message goes to.</summary>
    public LinkGrant? Link { get; init; }
}

/// <summary>Policy for a send whose outcome a crash hid and whose provider cannot be asked.</summary>
public enum UnknownOutcome
{
    /// <summary>Send again under the same Message-ID, and count it.</summary>
    Resend,

    /// <summary>Leave it to a person.</summary>
    Hold,
}
