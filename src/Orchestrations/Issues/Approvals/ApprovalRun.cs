using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Approvals;

/// <summary>Input of an approval's process.</summary>
public sealed record ApprovalRun
{
    public required Issue Issue { get; init; }

    public required Tier Tier { get; init; }

    /// <summary>Id of the deed that waits for it.</summary>
    public required string ApprovalId { get; init; }

    public required decimal AmountUsd { get; init; }

    public required string AskedBy { get; init; }

    public required string Role { get; init; }

    public required string Delegate { get; init; }

    public required Instant AskedAt { get; init; }

    public required Instant RemindAt { get; init; }

    public required Instant Due { get; init; }

    public required Instant DelegateDue { get; init; }

    public required SendingPolicy Sending { get; init; }
}
