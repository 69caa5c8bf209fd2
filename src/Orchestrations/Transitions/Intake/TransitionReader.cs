using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Reads a transition back: as started, and as its process sees it.</summary>
public sealed class TransitionReader(IRecordStore store, InstanceBoard board, IMessageDesk messages, TransitionRegister register, OwnershipBook ownership)
{
    public Task<TransitionPublication?> PublishedAsync(string transitionId, CancellationToken cancellationToken) =>
        store.ReadAsync<TransitionPublication>(TransitionRows.File(transitionId, TransitionRows.View), cancellationToken);

    /// <summary>Everything known of a transition; null when nothing is.</summary>
    public async Task<TransitionView?> ViewAsync(string transitionId, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(transitionId, cancellationToken) is not { } stored) return null;
        var instanceId = TransitionKeys.Instance(transitionId);
        var rows = (await messages.ListAsync(new MessageFilter(InstanceId: instanceId, Limit: 200), cancellationToken)).Items;
        var lines = (await board.TimelineAsync(instanceId, limit: 1000, cancellationToken: cancellationToken)).Items;
        var moved = await ownership.MovedAsync(transitionId, cancellationToken);
        return TransitionViews.Compose(stored, await PublishedAsync(transitionId, cancellationToken), moved, rows, lines);
    }

    public async Task<Page<TransitionRow>> ListAsync(TransitionFilter filter, CancellationToken cancellationToken)
    {
        var page = await board.ListAsync(
            new InstanceFilter(TransitionNames.Process, filter.State, filter.Owner, filter.ClientId, filter.DueBefore, filter.Cursor, filter.Limit), cancellationToken);
        var rows = new List<TransitionRow>();
        foreach (var view in page.Items)
        {
            if (TransitionKeys.TransitionIdOf(view.Id) is { } id && await PublishedAsync(id, cancellationToken) is { } published) rows.Add(TransitionViews.RowOf(published, view));
        }

        return new Page<TransitionRow>(rows, page.Next);
    }
}
