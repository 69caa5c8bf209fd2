using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Takes feedback and what people do about it; the record decides, the nudge follows.</summary>
public sealed class FeedbackDesk(
    IIntake intake, FeedbackInbox inbox, FeedbackReader reader, FeedbackBoard board, FeedbackGate gate, IPolicyProvider policies, TimeProvider time) : IFeedbackDesk
{
    private const string Kind = "act";

    public async Task<DeedResult> OpenAsync(ClientFeedback feedback, Actor actor, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var stored = new StoredFeedback(feedback, Now(), actor.Name, policy.Version, policy.Hash);
        var rules = FeedbackRun.RulesFor(feedback, policy);
        var start = new Nudge.Start(FeedbackKeys.Instance(feedback.FeedbackId), FeedbackNames.Orchestration, new FeedbackRun
        {
            Feedback = feedback,
            OpenedAt = stored.OpenedAt,
            Rules = rules,
            Sending = policy.Sending,
        });
        var batch = RecordBatch.Of(FeedbackRows.Collection, feedback.FeedbackId,
            new RecordWrite.Insert(FeedbackRows.Feedback, WorkflowJson.Serialize(stored)),
            new RecordWrite.Upsert(FeedbackRows.Rules, WorkflowJson.Serialize(rules)));
        return (await intake.AcceptAsync(batch, [start], cancellationToken)).Committed
            ? new DeedResult.Accepted()
            : await OpenedBeforeAsync(feedback, start, cancellationToken);
    }

    public async Task<DeedResult> ActAsync(string feedbackId, FeedbackAction action, Actor actor, CancellationToken cancellationToken = default)
    {
        if (await reader.StoredAsync(feedbackId, cancellationToken) is null) return new DeedResult.NotFound($"feedback {feedbackId}");
        var published = await reader.PublishedAsync(feedbackId, cancellationToken);
        (action, var denied) = gate.Complete(published, FeedbackArrivals.Named(action, published), actor);
        if (denied is not null) return denied;
        if (await inbox.FindAsync(feedbackId, Kind, action.ActionId, cancellationToken) is { } known) return await RepeatAsync(feedbackId, known, action, actor, cancellationToken);
        if (await gate.CheckAsync(feedbackId, published, action, actor, cancellationToken) is { } refusal) return refusal;
        var outcome = await inbox.AppendAsync(
            feedbackId, Kind, action.ActionId, sequence => FeedbackArrivals.Of(action, actor, sequence, Now()), FeedbackInbox.News(feedbackId), cancellationToken);
        if (outcome.Entry is not { } arrival) return FeedbackGate.Ended(feedbackId);
        return outcome.IsNew ? new DeedResult.Accepted() : await RepeatAsync(feedbackId, arrival, action, actor, cancellationToken);
    }

    public Task<FeedbackView?> GetAsync(string feedbackId, CancellationToken cancellationToken = default) => reader.ViewAsync(feedbackId, cancellationToken);

    public Task<Page<FeedbackRow>> ListAsync(FeedbackFilter filter, CancellationToken cancellationToken = default) => board.ListAsync(filter, cancellationToken);

    /// <summary>A process whose start a crash swallowed is started by the repeat of the call, as it was first opened.</summary>
    private async Task<DeedResult> OpenedBeforeAsync(ClientFeedback feedback, Nudge.Start start, CancellationToken cancellationToken)
    {
        var stored = await reader.StoredAsync(feedback.FeedbackId, cancellationToken)
            ?? throw new InvalidOperationException($"Feedback '{feedback.FeedbackId}' was refused as known and cannot be read.");
        var differences = JsonDifferences.Between(stored.Feedback, feedback);
        if (differences.Count > 0) return new DeedResult.Conflict(differences);
        var rules = await reader.RulesAsync(feedback.FeedbackId, cancellationToken);
        if (start.Input is FeedbackRun run && rules is not null)
            await intake.NudgeAsync([start with { Input = run with { OpenedAt = stored.OpenedAt, Rules = rules } }], cancellationToken);
        return new DeedResult.Repeated();
    }

    private async Task<DeedResult> RepeatAsync(string feedbackId, FeedbackArrival stored, FeedbackAction action, Actor actor, CancellationToken cancellationToken)
    {
        var differences = FeedbackArrivals.Differences(stored, FeedbackArrivals.Of(action, actor, stored.Sequence, stored.ReceivedAt));
        if (differences.Count > 0) return new DeedResult.Conflict(differences);
        await inbox.NudgeAsync(FeedbackInbox.News(feedbackId)(stored.Sequence), cancellationToken);
        return new DeedResult.Repeated();
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
