using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;

namespace Kyndof.Workflows.Orchestrations.Messages.Activities;

/// <summary>Begins the deliveries of one page of what a lifted hold kept back. A second run finds those begun and only
/// makes sure that they run.</summary>
public sealed class ReleaseHeldPageActivity(LedgerList list, MessageLedger ledger) : Activity<ReleaseHeld, ReleasedPage>
{
    /// <summary>Messages of one page.</summary>
    public const int PageSize = 50;

    public override async Task<ReleasedPage> RunAsync(ReleaseHeld input, CancellationToken cancellationToken)
    {
        var page = await list.UnsentAsync(input.ClientId, input.Cursor, PageSize, cancellationToken);
        var released = 0;
        foreach (var row in page.Items.Where(static row => row.State == MessageState.Held || row.Deliveries > 0))
        {
            if (await ledger.LiftAsync(row, input.Actor, input.Sending, cancellationToken)) released++;
        }

        return new ReleasedPage(released, page.Next);
    }
}
