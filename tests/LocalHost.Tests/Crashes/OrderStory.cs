using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>One order from its client's record to its settling, with a delay on the way and a report after the end.</summary>
internal static class OrderStory
{
    private const string Delay = "e-productionDelayed";
    private static readonly StaffMember Specialist = new() { StaffId = "specialist-1", Name = "Demo Specialist", Email = "specialist-1@example.com", Role = "specialist" };

    public static LifeStory Story { get; } = new("2026-03-03T09:30+09:00",
    [
        host => host.PutAsync(Specialist),
        host => host.PlaceAsync(Orders.Order("K-1042", ("performanceAt", "2026-03-27T18:00:00+09:00"))),
        host => host.PutAsync(Orders.Client("demo-agency", ("contactMethod", "phone"))),
        host => host.ReportAsync("productionStarted", "2026-03-05T10:00+09:00"),
        host => host.ReportAsync("productionDelayed", "2026-03-10T10:00+09:00"),
        host => host.ChooseAsync(Delay, ExceptionOption.ExpressAtNoCharge),
        host => host.ReportAsync("qualityPassed", "2026-03-24T09:00+09:00"),
        host => host.ReportAsync("shipped", "2026-03-24T12:00+09:00", ("estimatedDelivery", "2026-03-25")),
        host => host.ReportAsync("delivered", "2026-03-25T09:30+09:00"),
        host => host.SatisfiedAsync(Delay, "2026-03-26T10:00+09:00"),
        host => host.AdvanceToAsync("2026-03-30T10:00+09:00"),
        host => host.ReportAsync("carrierDelayed", "2026-03-30T10:00+09:00"),
    ], LookAsync);

    private static async Task<LifeView> LookAsync(BareHost host)
    {
        var order = await host.OrderAsync();
        return new LifeView(WorkflowJson.Serialize(order with { Messages = [] }), order.Messages);
    }
}
