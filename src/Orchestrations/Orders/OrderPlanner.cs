using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>What is to come of an order, by the policy it was placed under.</summary>
public sealed class OrderPlanner(OrderReader reader, CapturedInputs inputs, IPolicyProvider policies) : IInstancePlanner
{
    public string Process => OrderNames.Process;

    public async Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (OrderKeys.OrderIdOf(instance.Id) is not { } orderId || await reader.PublishedAsync(orderId, cancellationToken) is not { } published) return ProcessPlan.Empty;
        var policy = await PolicyOfAsync(instance.Id, published, cancellationToken);
        return new ProcessPlan(new OrderTracker(published.State, policy.Orders, policy.Channels, BusinessCalendar.From(policy.Calendar)).Plan(), []);
    }

    private async Task<CapturedPolicy> PolicyOfAsync(string instanceId, OrderPublication published, CancellationToken cancellationToken) =>
        (await inputs.ReadAsync<OrderRun>(instanceId, cancellationToken))?.Policy ?? CapturedPolicy.For(published.State.Order, policies.Current);
}
