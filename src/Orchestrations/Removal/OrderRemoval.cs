using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Intake;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended orders away: also milestones held before one, its survey announced, and responses to
/// one that never began.</summary>
public sealed class OrderRemoval(RemovalParts parts, DeliveryRemoval deliveries, OrderReader reader, OrderBoard board) : ProcessRemoval(parts)
{
    private readonly RowRemoval rows = parts.Rows;

    public override string Process => OrderNames.Process;

    protected override Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([OrderKeys.Held(id)]);

    protected override async Task RecordsAsync(string id, CancellationToken cancellationToken)
    {
        await rows.RowAsync(ScheduleSurveyActivity.Collection, "all", OrderKeys.Survey(id), cancellationToken);
        if (!await deliveries.IsKnownAsync(OrderKeys.Survey(id), cancellationToken)) await deliveries.OfSurveyAsync(OrderKeys.Survey(id), cancellationToken);
        if (await reader.StoredAsync(id, cancellationToken) is { } stored) await board.RemoveAsync(id, stored.Order.PlacedAt, cancellationToken);
        await rows.RangeAsync(OrderRows.Collection, id, cancellationToken);
    }
}
