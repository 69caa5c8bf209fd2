using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>A message a process has decided on and not yet settled.</summary>
public sealed record ProcessNotice
{
    /// <summary>Ledger key: decided once, sent at least once under it.</summary>
    public required string Key { get; init; }

    public required MessageKind Kind { get; init; }

    public required string RuleId { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>Staff id or contact of the policy; null: the client.</summary>
    public string? Staff { get; init; }

    /// <summary>Staff id of whoever the client's message is signed by; null: the client's owner.</summary>
    public string? SignedBy { get; init; }

    /// <summary>What it asks for is due then.</summary>
    public Instant? Due { get; init; }

    /// <summary>Words written by a person.</summary>
    public string? Text { get; init; }

    /// <summary>The function or role it asks, in kebab-case.</summary>
    public string? Role { get; init; }

    /// <summary>What the process's own messages need to tell this one from others, e.g. the step it is about.</summary>
    public string? Subject { get; init; }

    public required Instant DecidedAt { get; init; }

    public required Instant NextTryAt { get; init; }

    public int Tries { get; init; }

    /// <summary>Time spent waiting for room in the provider's quota: it does not count towards giving up.</summary>
    public Duration Waited { get; init; }
}
