using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Shows in an issue's timeline which of its messages did not arrive (CHN-6): by its own process while that lives, else at its end.</summary>
public sealed class IssueBounces(IssueInbox inbox, InstanceBoard board) : IBounceObserver
{
    public async Task BouncedAsync(BouncedMessage bounced, CancellationToken cancellationToken = default)
    {
        if (IssueKeys.IssueIdOf(bounced.InstanceId) is not { } issueId) return;
        var id = bounced.Fallback.PartOf(bounced.InstanceId, bounced.Key);
        var outcome = await inbox.AppendAsync(
            issueId, "bounce", id,
            sequence => new IssueArrival
            {
                Sequence = sequence,
                ReceivedAt = bounced.At,
                ActionId = $"bounce~{id}",
                By = EscalationNames.Process,
                Returned = new MessageReturned(bounced.Key, bounced.Reason),
            },
            sequence => [new Nudge.Raise(bounced.InstanceId, EscalationNames.NewsEvent, sequence)],
            cancellationToken);
        if (outcome.Entry is not null) return;
        await board.AppendAsync(bounced.InstanceId, [TimelineLine.OfBounce(bounced, IssueTexts.DidNotArrive(bounced.Reason))], cancellationToken);
    }
}
