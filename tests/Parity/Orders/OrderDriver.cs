using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>What the order system and CS do with order K-1042 of demo-agency.</summary>
internal sealed class OrderDriver(IOrderHost host)
{
    public const string OrderId = "K-1042";

    /// <summary>Tuesday 3 March 2026, 09:30 in Seoul.</summary>
    public static readonly Instant Placed = Seoul(3, 9, 30);

    public static readonly Order TheOrder = new()
    {
        OrderId = OrderId,
        ClientId = "demo-agency",
        PlacedAt = Placed,
        Items = [new OrderItem("JKT-1", "Stage jacket", 7)],
        PlannedProductionStart = new LocalDate(2026, 3, 5),
        PlannedShipDate = new LocalDate(2026, 3, 17),
        EstimatedDelivery = new LocalDate(2026, 3, 19),
        PerformanceAt = Seoul(27, 18),
        Fittings = true,
    };

    private IOrderDesk Desk => host.Services.GetRequiredService<IOrderDesk>();

    /// <summary>An instant of March 2026 in Seoul, which has no summer time.</summary>
    public static Instant Seoul(int day, int hour, int minute = 0) => Instant.FromUtc(2026, 3, day, hour, minute) - Duration.FromHours(9);

    public async Task MeetClientAsync()
    {
        await host.Services.GetRequiredService<StaffDirectory>().PutAsync(
            new StaffMember { StaffId = "specialist-1", Name = "Demo Specialist", Email = "specialist-1@example.com", Role = "specialist" });
        await host.Services.GetRequiredService<ClientDirectory>().PutAsync(new Client
        {
            ClientId = "demo-agency", Name = "Demo Agency", Email = "demo-agency@example.com", Language = Language.En, Specialist = "specialist-1",
        });
        await host.SettleAsync();
    }

    public Task<IntakeResult> PlaceAsync() => PlaceAsync(TheOrder);

    public Task<IntakeResult> PlaceAsync(Order order) => SettledAsync(Desk.PlaceAsync(order));

    /// <summary>Time goes on to then, and the order system reports what happens.</summary>
    public async Task ReportAsync(MilestoneEvent report)
    {
        await host.AdvanceToAsync(report.OccurredAt);
        await ReportNowAsync(report);
    }

    public async Task ReportNowAsync(MilestoneEvent report) =>
        Assert.IsType<IntakeResult.Accepted>(await SettledAsync(Desk.ReportAsync(OrderId, report)));

    public async Task ChooseAsync(string eventId, ExceptionOption option) =>
        Assert.IsType<IntakeResult.Accepted>(await SettledAsync(Desk.ChooseAsync(OrderId, eventId, new ExceptionChoice(option, null, "key:specialist"))));

    public async Task SatisfiedAsync(string eventId) =>
        Assert.IsType<IntakeResult.Accepted>(await SettledAsync(Desk.SatisfiedAsync(OrderId, eventId, "key:specialist", null)));

    public Task WaitUntilAsync(Instant time) => host.AdvanceToAsync(time);

    /// <summary>Everything anybody can see of the order, a line each.</summary>
    public async Task<OrderOutcome> OutcomeAsync()
    {
        var view = await Desk.GetAsync(OrderId) ?? throw new InvalidOperationException("There is no order.");
        var tasks = await host.Services.GetRequiredService<TaskBoard>().ListAsync(new TaskFilter(Limit: 200));
        return OrderOutcome.Of(view, tasks.Items);
    }

    private async Task<IntakeResult> SettledAsync(Task<IntakeResult> intake)
    {
        var result = await intake;
        await host.SettleAsync();
        return result;
    }
}
