using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>One line an order for the figures, by when it was placed.</summary>
public sealed class OrderBoard(IRecordStore store)
{
    public const string Figures = "orderFigures";
    private const string Partition = "all";
    private const int FiguresPage = 1000;

    /// <summary>Keeps an order's line for the figures up to date.</summary>
    public Task CountAsync(OrderFigure figure, int revision, CancellationToken cancellationToken) => store.WriteNewerAsync(
        new RecordKey(Figures, Partition, $"{RowKeys.Ascending(figure.PlacedAt)}~{figure.OrderId}"), new Counted(figure, revision), static counted => counted.Revision, cancellationToken);

    /// <summary>Lines of the orders placed in a stretch of time, the end excluded.</summary>
    public async Task<IReadOnlyList<OrderFigure>> FiguresAsync(Instant from, Instant to, CancellationToken cancellationToken) =>
        [.. (await store.ReadAllAsync<Counted>(new RecordRange(Figures, Partition, RowKeys.Ascending(from), RowKeys.Ascending(to), Limit: FiguresPage), cancellationToken)).Select(counted => counted.Figure)];

    private sealed record Counted(OrderFigure Figure, int Revision);
}
