using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>Tells a client what happens to their order before they ask, and its owner what should have happened and has not.
/// Rules: ORD-1 to ORD-11, CHN-1 to CHN-5.</summary>
public sealed class OrderMilestonesOrchestration : Orchestration<OrderRun, OrderOutcome?>
{
    public override async Task<OrderOutcome?> RunAsync(IOrchestrationContext context, OrderRun run)
    {
        var order = OrderProcess.Resume(run);
        while (true)
        {
            await context.ReadNewsAsync(order);
            await context.WithdrawOvertakenAsync(order);
            await context.TellTheClientAsync(order);
            await context.AskPeopleAsync(order);
            await context.ScheduleSurveyAsync(order);
            await context.PublishAsync(order);

            if (order.HasEnded && await context.CloseAsync(order)) return order.Outcome;
            if (order.IsLong) return context.StartAfresh(order);
            await context.WaitForNewsAsync(order);
        }
    }
}
