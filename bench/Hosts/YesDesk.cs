using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>Accepts whatever it is given and remembers nothing.</summary>
internal sealed class YesDesk : IOrderDesk
{
    private static readonly Task<IntakeResult> Yes = Task.FromResult<IntakeResult>(new IntakeResult.Accepted());

    public Task<IntakeResult> PlaceAsync(Order order, CancellationToken cancellationToken = default) => Yes;

    public Task<IntakeResult> ReportAsync(string orderId, MilestoneEvent report, CancellationToken cancellationToken = default) => Yes;

    public Task<IntakeResult> AmendAsync(string orderId, Amendment amendment, CancellationToken cancellationToken = default) => Yes;

    public Task<IntakeResult> ChooseAsync(string orderId, string eventId, ExceptionChoice choice, CancellationToken cancellationToken = default) => Yes;

    public Task<IntakeResult> SatisfiedAsync(string orderId, string eventId, string actor, string? note, CancellationToken cancellationToken = default) => Yes;

    public Task<OrderView?> GetAsync(string orderId, CancellationToken cancellationToken = default) => Task.FromResult<OrderView?>(null);
}
