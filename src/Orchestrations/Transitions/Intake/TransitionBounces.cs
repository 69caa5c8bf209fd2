using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Shows in a transition's timeline which of its messages did not arrive (CHN-6): by its own process while that lives, else at its end.</summary>
public sealed class TransitionBounces(TransitionInbox inbox, InstanceBoard board) : IBounceObserver
{
    public async Task BouncedAsync(BouncedMessage bounced, CancellationToken cancellationToken = default)
    {
        if (TransitionKeys.TransitionIdOf(bounced.InstanceId) is { } transitionId)
        {
            var id = bounced.Fallback.PartOf(bounced.InstanceId, bounced.Key);
            var outcome = await inbox.AppendAsync(
                transitionId, "bounce", id,
                sequence => new TransitionArrival
                {
                    Sequence = sequence,
                    ReceivedAt = bounced.At,
                    ActionId = $"bounce~{id}",
                    By = TransitionNames.Process,
                    Returned = new MessageCameBack(bounced.Key, bounced.Reason),
                },
                sequence => TransitionInbox.News(transitionId, sequence), cancellationToken);
            if (outcome.Entry is not null) return;
        }
        else if (TransitionKeys.DepartureIdOf(bounced.InstanceId) is null)
        {
            return;
        }

        await board.AppendAsync(bounced.InstanceId, [TimelineLine.OfBounce(bounced, ProcessWords.DidNotArrive(bounced.Reason))], cancellationToken);
    }
}
