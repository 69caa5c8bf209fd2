using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases what a client said and everything anybody wrote about it, and that they complained of it (FBK-9); ids, dates, stages, scores
/// and outcome stay. Its line in the figures names nobody. Repeatable.</summary>
public sealed class FeedbackErasure(ErasedRows erased, FeedbackReader reader, SaidBook said) : IProcessErasure
{
    public string Process => FeedbackKeys.Process;

    public async Task EraseAsync(string id, string reason, CancellationToken cancellationToken)
    {
        if (await reader.StoredAsync(id, cancellationToken) is { Feedback: { } feedback })
            await said.RemoveAsync(new SaidBefore(id, feedback.ClientId, feedback.ReceivedAt), cancellationToken);
        await erased.EmptyInboxAsync(FeedbackRows.Collection, id, cancellationToken);
        await erased.ChangeAsync<StoredFeedback>(FeedbackRows.KeyOf(id, FeedbackRows.Feedback), static stored => stored with { Feedback = ErasedFeedback.Of(stored.Feedback) }, cancellationToken);
        await erased.ChangeAsync<FeedbackPublication>(FeedbackRows.KeyOf(id, FeedbackRows.View), Anonymous, cancellationToken);
    }

    private static FeedbackPublication Anonymous(FeedbackPublication view) => new()
    {
        State = ErasedFeedback.Of(view.State),
        Next = view.Next,
        At = view.At,
        Owner = view.Owner,
        IsLate = view.IsLate,
        PolicyVersion = view.PolicyVersion,
        PolicyHash = view.PolicyHash,
    };
}
