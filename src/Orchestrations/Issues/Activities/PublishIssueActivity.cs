using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

/// <summary>Writes the issue's view, its timeline, its rows in the lists and its line in the figures. Repeatable; an older revision
/// never replaces a newer one.</summary>
public sealed class PublishIssueActivity(IRecordStore store, InstanceBoard board, IssueBoard issues, IssueHistory history, ClientDirectory clients) : Activity<IssuePublication, Nothing>
{
    public override async Task<Nothing> RunAsync(IssuePublication input, CancellationToken cancellationToken)
    {
        var issue = input.State.Issue;
        if (input.Rules is { } rules) await store.WriteAsync(RecordBatch.Of(IssueRows.Collection, issue.IssueId, new RecordWrite.Upsert(IssueRows.Rules, WorkflowJson.Serialize(rules))), cancellationToken);
        if (input.State.RaisedAt is { } raised) await history.AddAsync(issue.ClientId, issue.IssueId, raised, cancellationToken);
        var view = input with { State = input.State with { NewLines = [] }, Rules = null };
        await store.WriteNewerAsync(IssueRows.KeyOf(issue.IssueId, IssueRows.View), view, static published => published.State.Revision, cancellationToken);
        await issues.PublishAsync(IssueViews.RowOf(input), input.State.Revision, cancellationToken);
        await issues.CountAsync(IssueViews.FigureOf(input, await clients.GetAsync(issue.ClientId, cancellationToken)), input.State.Revision, cancellationToken);
        await board.PublishAsync(new InstanceView
        {
            Id = IssueKeys.Instance(issue.IssueId),
            Process = EscalationNames.Process,
            State = input.InstanceState,
            Owner = input.Owner,
            ClientId = issue.ClientId,
            Subject = $"Issue {issue.IssueId}, Tier {(int)input.State.Tier}",
            NextStep = input.Next?.What,
            Due = input.Next?.At,
            Breached = input.Breached,
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = input.State.Revision,
        }, [.. input.State.NewLines.Select(TimelineLine.Of)], cancellationToken);
        return Nothing.Value;
    }
}
