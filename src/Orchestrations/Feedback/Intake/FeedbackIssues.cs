using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Tells a loop that the issue it became has ended.</summary>
public sealed class FeedbackIssues(FeedbackInbox inbox, LoopIssues book, TimeProvider time) : IIssueObserver
{
    public async Task EndedAsync(string issueId, CancellationToken cancellationToken = default)
    {
        if (await book.FindAsync(issueId, cancellationToken) is not { } feedbackId) return;
        await inbox.AppendAsync(
            feedbackId, "issue", issueId,
            sequence => new FeedbackArrival
            {
                Sequence = sequence,
                ReceivedAt = Instant.FromDateTimeOffset(time.GetUtcNow()),
                ActionId = $"issue~{issueId}",
                By = FeedbackKeys.Process,
                Issue = new IssueEnded(issueId),
            },
            FeedbackInbox.News(feedbackId),
            cancellationToken);
    }
}
