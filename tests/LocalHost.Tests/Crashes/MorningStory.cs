using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Schedules;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>An order comes in on a Friday morning; the CS Lead is told at 08:30 of that day and of Monday what each begins with.</summary>
internal static class MorningStory
{
    private const string End = "2026-03-09T09:00+09:00";

    public static LifeStory Story { get; } = new("2026-03-06T08:00+09:00",
    [
        host => host.PutAsync(People.Member(People.Lead)),
        host => host.PutAsync(Orders.Client("demo-agency")),
        host => host.LookAsync<ScheduleKeeper, IReadOnlyList<string>>(keeper => keeper.EnsureAsync(host.Runtime.Client)),
        host => host.PlaceAsync(Orders.Order()),
        host => host.AdvanceToAsync("2026-03-06T09:00+09:00"),
        host => host.AdvanceToAsync(End),
    ], LookAsync);

    private static async Task<LifeView> LookAsync(BareHost host)
    {
        var today = await host.LookAsync<TodayBoard, TodayAnswer>(board => board.ReadAsync(null, Scenario.At(End)));
        var friday = await MessagesAsync(host, "morning-digest~2026-03-06");
        return new LifeView(WorkflowJson.Serialize(today), [.. friday, .. await MessagesAsync(host, "morning-digest~2026-03-09")]);
    }

    private static async Task<IReadOnlyList<LedgerRow>> MessagesAsync(BareHost host, string instanceId) =>
        (await host.LookAsync<IMessageDesk, MessagePage>(desk => desk.ListAsync(new MessageFilter(InstanceId: instanceId)))).Items;
}
