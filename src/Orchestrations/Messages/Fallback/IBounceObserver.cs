using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Fallback;

/// <summary>A process that shows in its timeline what became of its messages.</summary>
public interface IBounceObserver
{
    /// <summary>A message has not reached its client (or, by <see cref="MessageFallback.ToTeam"/>, a colleague or Slack), and the tasks that follow are on record. Repeatable; what is not this process's is ignored.</summary>
    Task BouncedAsync(BouncedMessage bounced, CancellationToken cancellationToken = default);
}

/// <param name="Reason">Why, in words for the operator.</param>
/// <param name="At">When the product dealt with it.</param>
public sealed record BouncedMessage(string InstanceId, string Key, string Subject, string? Reason, MessageFallback Fallback, Instant At);
