using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Tells a loop which of its messages did not arrive (CHN-6): a client who has not heard it has to be told anew. After the end it stands
/// in the timeline, beside the tasks that follow.</summary>
public sealed class FeedbackBounces(FeedbackInbox inbox, InstanceBoard board) : IBounceObserver
{
    public async Task BouncedAsync(BouncedMessage bounced, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bounced);
        if (FeedbackKeys.FeedbackIdOf(bounced.InstanceId) is not { } feedbackId) return;
        var id = bounced.Fallback.PartOf(bounced.InstanceId, bounced.Key);
        var outcome = await inbox.AppendAsync(
            feedbackId, "bounce", id,
            sequence => new FeedbackArrival
            {
                Sequence = sequence,
                ReceivedAt = bounced.At,
                ActionId = $"bounce~{id}",
                By = FeedbackKeys.Process,
                Returned = new TellingReturned(bounced.Key, bounced.Reason),
            },
            FeedbackInbox.News(feedbackId),
            cancellationToken);
        if (outcome.Entry is not null) return;
        await board.AppendAsync(bounced.InstanceId, [TimelineLine.OfBounce(bounced, ProcessWords.DidNotArrive(bounced.Reason))], cancellationToken);
    }
}
