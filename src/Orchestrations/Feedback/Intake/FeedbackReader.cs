using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Reads feedback back: as handed in, and as its process sees it.</summary>
public sealed class FeedbackReader(IRecordStore store, InstanceBoard board, IMessageDesk messages, FeedbackDrafts drafts)
{
    public Task<StoredFeedback?> StoredAsync(string feedbackId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredFeedback>(FeedbackRows.KeyOf(feedbackId, FeedbackRows.Feedback), cancellationToken);

    public Task<FeedbackPublication?> PublishedAsync(string feedbackId, CancellationToken cancellationToken) =>
        store.ReadAsync<FeedbackPublication>(FeedbackRows.KeyOf(feedbackId, FeedbackRows.View), cancellationToken);

    /// <summary>The rules a loop runs by.</summary>
    public Task<FeedbackRules?> RulesAsync(string feedbackId, CancellationToken cancellationToken) =>
        store.ReadAsync<FeedbackRules>(FeedbackRows.KeyOf(feedbackId, FeedbackRows.Rules), cancellationToken);

    /// <summary>Everything known of it; null when nothing is.</summary>
    public async Task<FeedbackView?> ViewAsync(string feedbackId, CancellationToken cancellationToken)
    {
        if (await StoredAsync(feedbackId, cancellationToken) is not { } stored) return null;
        var instanceId = FeedbackKeys.Instance(feedbackId);
        var published = await PublishedAsync(feedbackId, cancellationToken);
        var draft = published is null ? null : await drafts.WriteAsync(published, cancellationToken);
        var rows = (await messages.ListAsync(new MessageFilter(InstanceId: instanceId, Limit: 200), cancellationToken)).Items;
        var lines = (await board.TimelineAsync(instanceId, limit: 1000, cancellationToken: cancellationToken)).Items;
        return FeedbackViews.Compose(stored, published, draft, rows, lines);
    }
}
