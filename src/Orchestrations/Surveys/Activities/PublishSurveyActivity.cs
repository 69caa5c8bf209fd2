using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Surveys.Activities;

/// <summary>Writes the survey's view, timeline, rows and line in the figures, and what was decided on each response. Repeatable; an older
/// revision never replaces a newer one.</summary>
public sealed class PublishSurveyActivity(IRecordStore store, InstanceBoard board, SurveyBoard surveys, DeliveryBook deliveries) : Activity<SurveyPublication, Nothing>
{
    public override async Task<Nothing> RunAsync(SurveyPublication input, CancellationToken cancellationToken)
    {
        var (id, revision) = (input.Request.SurveyId, input.State.Revision);
        foreach (var judged in input.State.Judged) await deliveries.JudgeAsync(judged, id, cancellationToken);
        var view = input with { State = input.State with { NewLines = [], Judged = [] } };
        await store.WriteNewerAsync(SurveyRows.KeyOf(id, SurveyRows.View), view, static published => published.State.Revision, cancellationToken);
        await surveys.PublishAsync(SurveyViews.RowOf(input), revision, cancellationToken);
        if (input.Figure is { } figure) await surveys.CountAsync(figure, revision, cancellationToken);
        await board.PublishAsync(new InstanceView
        {
            Id = id,
            Process = SurveyNames.Process,
            State = input.InstanceState,
            Owner = input.State.Client?.Owner,
            ClientId = input.Request.ClientId,
            Subject = input.Request.OrderId is { } order ? $"Survey of order {order}" : $"Survey {id}",
            NextStep = input.Next?.What,
            Due = input.Next?.At,
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = revision,
        }, [.. input.State.NewLines.Select(TimelineLine.Of)], cancellationToken);
        return Nothing.Value;
    }
}
