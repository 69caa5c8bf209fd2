using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

public sealed record CloseFeedback(string FeedbackId, long ReadUpTo);

/// <summary>Shuts an ended loop's inbox; false when something came that has not been read.</summary>
public sealed class CloseFeedbackActivity(FeedbackInbox inbox) : Activity<CloseFeedback, bool>
{
    public override Task<bool> RunAsync(CloseFeedback input, CancellationToken cancellationToken) =>
        inbox.CloseAsync(input.FeedbackId, input.ReadUpTo, cancellationToken);
}
