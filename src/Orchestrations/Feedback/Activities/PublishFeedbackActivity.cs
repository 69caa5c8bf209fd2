using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

/// <summary>Writes the loop's view, its timeline, its rows in the lists and its line in the figures. Repeatable; an older revision never
/// replaces a newer one.</summary>
public sealed class PublishFeedbackActivity(IRecordStore store, InstanceBoard board, FeedbackBoard loops) : Activity<FeedbackPublication, Nothing>
{
    public override async Task<Nothing> RunAsync(FeedbackPublication input, CancellationToken cancellationToken)
    {
        var feedback = input.State.Feedback;
        var view = input with { State = input.State with { NewLines = [] } };
        await store.WriteNewerAsync(FeedbackRows.KeyOf(feedback.FeedbackId, FeedbackRows.View), view, static published => published.State.Revision, cancellationToken);
        await loops.PublishAsync(FeedbackViews.RowOf(input), input.State.Revision, cancellationToken);
        await loops.CountAsync(FeedbackViews.FigureOf(input), input.State.Revision, cancellationToken);
        await board.PublishAsync(new InstanceView
        {
            Id = FeedbackKeys.Instance(feedback.FeedbackId),
            Process = FeedbackKeys.Process,
            State = input.InstanceState,
            Owner = input.Owner,
            ClientId = feedback.ClientId,
            Subject = FormattableString.Invariant($"Feedback {feedback.FeedbackId}, round {input.State.Round}"),
            NextStep = input.Next?.What,
            Due = input.Next?.At,
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = input.State.Revision,
        }, [.. input.State.NewLines.Select(TimelineLine.Of)], cancellationToken);
        return Nothing.Value;
    }
}
