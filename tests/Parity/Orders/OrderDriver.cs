using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>What the order system and CS do with order K-1042 of demo-agency.</summary>
internal sealed class OrderDriver(IProcessHost host)
{
    public const string OrderId = "K-1042";

    public static readonly Order TheOrder = new()
    {
        OrderId = OrderId,
        ClientId = DemoAgency.ClientId,
        PlacedAt = BothEngines.Start,
        Items = [new OrderItem("JKT-1", "Stage jacket", 7)],
        PlannedProductionStart = new LocalDate(2026, 3, 5),
        PlannedShipDate = new LocalDate(2026, 3, 17),
        EstimatedDelivery = new LocalDate(2026, 3, 19),
        PerformanceAt = BothEngines.Seoul(27, 18),
        Fittings = true,
    };

    private IOrderDesk Desk => host.Services.GetRequiredService<IOrderDesk>();

    public Task<IntakeResult> PlaceAsync() => PlaceAsync(TheOrder);

    public Task<IntakeResult> PlaceAsync(Order order) => host.SettledAsync(Desk.PlaceAsync(order));

    /// <summary>Time goes on to then, and the order system reports what happens.</summary>
    public async Task ReportAsync(MilestoneEvent report)
    {
        await host.AdvanceToAsync(report.OccurredAt);
        await ReportNowAsync(report);
    }

    public async Task ReportNowAsync(MilestoneEvent report) =>
        Assert.IsType<IntakeResult.Accepted>(await host.SettledAsync(Desk.ReportAsync(OrderId, report)));

    public async Task ChooseAsync(string eventId, ExceptionOption option) =>
        Assert.IsType<IntakeResult.Accepted>(await host.SettledAsync(Desk.ChooseAsync(OrderId, eventId, new ExceptionChoice(option, null, "key:specialist"))));

    public async Task SatisfiedAsync(string eventId) =>
        Assert.IsType<IntakeResult.Accepted>(await host.SettledAsync(Desk.SatisfiedAsync(OrderId, eventId, "key:specialist", null)));

    public Task WaitUntilAsync(Instant time) => host.AdvanceToAsync(time);

    /// <summary>Everything anybody can see of the order, a line each.</summary>
    public async Task<OrderOutcome> OutcomeAsync()
    {
        var view = await Desk.GetAsync(OrderId) ?? throw new InvalidOperationException("There is no order.");
        return OrderOutcome.Of(view, await host.TasksAsync());
    }
}
