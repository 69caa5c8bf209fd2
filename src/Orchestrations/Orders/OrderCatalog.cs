using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>The order process as hosts register it.</summary>
public static class OrderCatalog
{
    public static WorkflowCatalog AddOrders(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<OrderMilestonesOrchestration>(OrderNames.Orchestration)
        .AddOrchestration<HeldMilestonesOrchestration>(OrderNames.HeldOrchestration)
        .AddActivity<ReadOrderNewsActivity>(OrderNames.ReadNews)
        .AddActivity<RaiseOrderTasksActivity>(OrderNames.RaiseTasks)
        .AddActivity<ScheduleSurveyActivity>(OrderNames.ScheduleSurvey)
        .AddActivity<PublishOrderActivity>(OrderNames.Publish)
        .AddActivity<CloseOrderActivity>(OrderNames.Close)
        .AddActivity<ReportHeldMilestonesActivity>(OrderNames.ReportHeld);

    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<OrderInbox>()
        .AddSingleton<OrderReader>()
        .AddSingleton<OrderBoard>()
        .AddSingleton<OrderOwners>()
        .AddSingleton<AfterEnd>()
        .AddSingleton<ClientWatch>()
        .AddSingleton<IClientObserver>(provider => provider.GetRequiredService<ClientWatch>())
        .AddSingleton<IBounceObserver, OrderBounces>()
        .AddSingleton<IOrderDesk, OrderDesk>();
}
