using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Reads an issue back: as opened, and as its process sees it.</summary>
public sealed class IssueReader(IRecordStore store, InstanceBoard board, IMessageDesk messages)
{
    public Task<StoredIssue?> StoredAsync(string issueId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredIssue>(IssueRows.KeyOf(issueId, IssueRows.Issue), cancellationToken);

    public Task<IssuePublication?> PublishedAsync(string issueId, CancellationToken cancellationToken) =>
        store.ReadAsync<IssuePublication>(IssueRows.KeyOf(issueId, IssueRows.View), cancellationToken);

    /// <summary>The rules an issue runs by now.</summary>
    public Task<IssueRules?> RulesAsync(string issueId, CancellationToken cancellationToken) =>
        store.ReadAsync<IssueRules>(IssueRows.KeyOf(issueId, IssueRows.Rules), cancellationToken);

    /// <summary>Everything known of an issue; null when nothing is.</summary>
    public async Task<IssueView?> ViewAsync(string issueId, CancellationToken cancellationToken)
    {
        if (await StoredAsync(issueId, cancellationToken) is not { } stored) return null;
        var instanceId = IssueKeys.Instance(issueId);
        var rows = (await messages.ListAsync(new MessageFilter(InstanceId: instanceId, Limit: 200), cancellationToken)).Items;
        var lines = (await board.TimelineAsync(instanceId, limit: 1000, cancellationToken: cancellationToken)).Items;
        return IssueViews.Compose(stored, await PublishedAsync(issueId, cancellationToken), rows, lines);
    }
}
