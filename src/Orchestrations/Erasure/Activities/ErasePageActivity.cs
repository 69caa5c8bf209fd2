using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tasks;

namespace Kyndof.Workflows.Orchestrations.Erasure.Activities;

/// <summary>Erases one page of one stage. What is erased already is found so.</summary>
public sealed class ErasePageActivity(
    InstanceErasure instances, InstanceBoard board, MessageRemoval messages, LedgerList ledger, TaskBoard tasks, AuditLog audit,
    EngineRemoval engine, HoldBook holds, RowRemoval rows, IRecordStore store) : Activity<EraseClient, ErasedPage>
{
    private const int InstancesPerPage = 10;
    private const int MessagesPerPage = 50;
    private const int RowsPerPage = 500;
    private const string Because = "client erased";

    public override Task<ErasedPage> RunAsync(EraseClient input, CancellationToken cancellationToken) => input.Stage switch
    {
        ErasureStage.Client => ClientAsync(input.ClientId, cancellationToken),
        ErasureStage.Instances => InstancesAsync(input, cancellationToken),
        ErasureStage.Messages => MessagesAsync(input, cancellationToken),
        ErasureStage.Tasks => TasksAsync(input, cancellationToken),
        ErasureStage.Audit => AuditAsync(input, cancellationToken),
        _ => throw new InvalidOperationException($"An erasure has no stage {input.Stage}."),
    };

    /// <summary>The client's record, their hold with the deliveries it began, the orders that wait for them, and which issues were raised.</summary>
    private async Task<ErasedPage> ClientAsync(string clientId, CancellationToken cancellationToken)
    {
        if (await holds.GetAsync(clientId, cancellationToken) is { } hold)
        {
            for (var number = 1; number <= hold.Changes; number++)
                await engine.EndAndPurgeAsync(MessageKeys.ReleaseInstanceId(clientId, number), Because, cancellationToken);
        }

        await rows.RowAsync(HoldBook.Collection, HoldBook.Partition, HoldBook.Row(clientId), cancellationToken);
        await rows.RangeAsync(ClientWatch.Collection, clientId, cancellationToken);
        await rows.RangeAsync(IssueHistory.Collection, clientId, cancellationToken);
        await rows.RowAsync(ClientDirectory.Collection, "all", clientId, cancellationToken);
        return new ErasedPage(new ErasureCounts(), null);
    }

    private async Task<ErasedPage> InstancesAsync(EraseClient input, CancellationToken cancellationToken)
    {
        var page = await board.EndedOfClientAsync(input.ClientId, input.Cursor, InstancesPerPage, cancellationToken);
        foreach (var view in page.Items) await instances.EraseAsync(view, Because, cancellationToken);
        return new ErasedPage(new ErasureCounts(Instances: page.Items.Count), page.Next);
    }

    private async Task<ErasedPage> MessagesAsync(EraseClient input, CancellationToken cancellationToken)
    {
        var page = await ledger.QueryAsync(new LedgerFilter(ClientId: input.ClientId, Cursor: input.Cursor, Limit: MessagesPerPage), cancellationToken);
        foreach (var row in page.Items) await messages.AnonymizeAsync(row, Because, cancellationToken);
        return new ErasedPage(new ErasureCounts(Messages: page.Items.Count), page.Next);
    }

    /// <summary>Tasks name whom to call and what to say. They are found by going through all of them: an erasure is rare.</summary>
    private async Task<ErasedPage> TasksAsync(EraseClient input, CancellationToken cancellationToken)
    {
        var page = await store.ReadPageAsync<WorkTask>(TaskRows.All(input.Cursor, RowsPerPage), cancellationToken);
        var theirs = page.Items.Where(task => task.ClientId == input.ClientId).ToList();
        foreach (var task in theirs) await tasks.RemoveAsync(task.TaskId, cancellationToken);
        return new ErasedPage(new ErasureCounts(Tasks: theirs.Count), page.Next);
    }

    private async Task<ErasedPage> AuditAsync(EraseClient input, CancellationToken cancellationToken)
    {
        var theirs = await SubjectsAsync(input.ClientId, cancellationToken);
        var (changed, next) = await audit.ForgetDetailsPageAsync(entry => Concerns(entry, input.ClientId, theirs), input.Cursor, RowsPerPage, cancellationToken);
        return new ErasedPage(new ErasureCounts(AuditEntries: changed), next);
    }

    /// <summary>The client's id, and the ids of what they had: subjects of the audit begin with one.</summary>
    private async Task<HashSet<string>> SubjectsAsync(string clientId, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { clientId };
        string? cursor = null;
        do
        {
            var page = await board.EndedOfClientAsync(clientId, cursor, RowsPerPage, cancellationToken);
            foreach (var view in page.Items)
            {
                found.UnionWith([view.Id, view.Id[(view.Id.IndexOf('~', StringComparison.Ordinal) + 1)..]]);
                if (IssueKeys.IssueIdOf(view.Id) is { } issueId) found.Add(IssueKeys.Approval(issueId, "").TrimEnd('~'));
            }

            cursor = page.Next;
        }
        while (cursor is not null);
        return found;
    }

    /// <summary>Subjects are ids, ids with what they belong to (<c>K-1/e-1</c>), keys that go on behind them (<c>order~K-1~shipped</c>,
    /// <c>feedback-loop~survey~K-1~review</c>), or a departure's question about the client's account.</summary>
    private static bool Concerns(AuditEntry entry, string clientId, HashSet<string> theirs)
    {
        if (entry.Action.StartsWith("client.erase", StringComparison.Ordinal)) return false;
        var subject = entry.Subject.Split('/')[0];
        if (theirs.Contains(subject)) return true;
        var parts = subject.Split('~');
        if (parts is ["departure", _, _, var account, ..] && account == clientId) return true;
        return Enumerable.Range(2, Math.Max(0, parts.Length - 2)).Any(length => theirs.Contains(string.Join('~', parts[..length])));
    }
}
