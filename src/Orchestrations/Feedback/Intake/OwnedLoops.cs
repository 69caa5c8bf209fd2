using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Open loops go over to another CSM with the account (TRN-6).</summary>
public sealed class OwnedLoops(FeedbackBoard board, IFeedbackDesk desk) : IOwnedWork
{
    private const int PageSize = 50;

    public string Kind => FeedbackKeys.Process;

    public async Task<Page<OwnedItem>> ListAsync(string clientId, string owner, string? cursor, CancellationToken cancellationToken = default)
    {
        var page = await board.ListAsync(new FeedbackFilter(ClientId: clientId, Owner: owner, Ended: false, Cursor: cursor, Limit: PageSize), cancellationToken);
        return new Page<OwnedItem>([.. page.Items.Select(row => new OwnedItem(Kind, row.FeedbackId, $"Feedback {row.FeedbackId}, {row.Stage}"))], page.Next);
    }

    public async Task<bool> MoveAsync(OwnedItem item, OwnershipMove move, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(move);
        var action = new FeedbackAction.Assign($"transition~{move.TransitionId}", move.To, [], null);
        return await desk.ActAsync(item.Id, action, new Actor("transition", []), cancellationToken) is DeedResult.Accepted or DeedResult.Repeated;
    }
}
