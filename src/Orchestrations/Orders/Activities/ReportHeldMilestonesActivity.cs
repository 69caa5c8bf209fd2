using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tasks;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

/// <summary>Tells the team that milestones came for an order that was never placed.</summary>
public sealed class ReportHeldMilestonesActivity(OrderReader reader, TaskBoard board, IPolicyProvider policies) : Activity<HeldRun, HeldOutcome>
{
    public override async Task<HeldOutcome> RunAsync(HeldRun input, CancellationToken cancellationToken)
    {
        if (await reader.StoredAsync(input.OrderId, cancellationToken) is not null) return HeldOutcome.OrderPlaced;
        await board.RaiseAsync(new WorkTask
        {
            TaskId = $"{OrderKeys.Held(input.OrderId)}~report",
            Kind = TaskKind.Check,
            InstanceId = OrderKeys.Held(input.OrderId),
            Owner = policies.Current.Team.Id,
            Subject = new LocalizedText(
                $"Milestones came for order {input.OrderId}, which was never placed: ask the order system.",
                $"접수되지 않은 주문 {input.OrderId}의 마일스톤이 도착했습니다. 주문 시스템에 확인하세요."),
            CreatedAt = input.ReportAt,
            RuleId = "ORD-10",
        }, cancellationToken);
        return HeldOutcome.Reported;
    }
}
