using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

/// <summary>Writes the issue's view, its timeline, its rows in the lists and its line in the figures. Repeatable; an older revision
/// never replaces a newer one.</summary>
public sealed class PublishIssueActivity(IRecordStore store, InstanceBoard board, IssueBoard issues, IssueHistory history) : Activity<IssuePublication, Nothing>
{
    public override async Task<Nothing> RunAsync(IssuePublication input, CancellationToken cancellationToken)
    {
        var issue = input.State.Issue;
        if (input.Rules is { } rules) await WriteAsync(issue.IssueId, new RecordWrite.Upsert(IssueRows.Rules, WorkflowJson.Serialize(rules)), cancellationToken);
        if (input.State.RaisedAt is { } raised) await history.AddAsync(issue.ClientId, issue.IssueId, raised, cancellationToken);
        await WriteViewAsync(input, cancellationToken);
        await issues.PublishAsync(IssueViews.RowOf(input), input.State.Revision, cancellationToken);
        await issues.CountAsync(IssueViews.FigureOf(input), input.State.Revision, cancellationToken);
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
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = input.State.Revision,
        }, [.. input.State.NewLines.Select(Line)], cancellationToken);
        return Nothing.Value;
    }

    private async Task WriteViewAsync(IssuePublication input, CancellationToken cancellationToken)
    {
        var key = IssueRows.KeyOf(input.State.Issue.IssueId, IssueRows.View);
        var json = WorkflowJson.Serialize(input with { State = input.State with { NewLines = [] }, Rules = null });
        while (true)
        {
            var stored = await store.GetAsync(key, cancellationToken);
            if (stored?.Value<IssuePublication>().State.Revision >= input.State.Revision) return;
            RecordWrite write = stored is null ? new RecordWrite.Insert(key.Row, json) : new RecordWrite.Replace(key.Row, json, stored.ETag);
            if (await WriteAsync(key.Partition, write, cancellationToken)) return;
        }
    }

    private async Task<bool> WriteAsync(string issueId, RecordWrite write, CancellationToken cancellationToken) =>
        (await store.WriteAsync(RecordBatch.Of(IssueRows.Collection, issueId, write), cancellationToken)).Committed;

    private static TimelineLine Line(TimelineEntry entry) => new()
    {
        Number = entry.Number,
        At = entry.At,
        RuleId = entry.RuleId,
        Text = entry.Text,
        Kind = entry.Kind,
        MessageKey = entry.MessageKey,
    };
}
