using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>What retention and erasure remove with. The host adds records and <c>IOrchestrationClient</c>.</summary>
public static class RemovalServices
{
    public static IServiceCollection AddRemoval(this IServiceCollection services) => services
        .AddSingleton<EngineRemoval>()
        .AddSingleton<RowRemoval>()
        .AddSingleton<MessageRemoval>()
        .AddSingleton<RemovalParts>()
        .AddSingleton<OrderRemoval>()
        .AddSingleton<IssueRemoval>()
        .AddSingleton<DeliveryRemoval>()
        .AddSingleton<StrayRemoval>()
        .AddSingleton<ProcessRemoval, SurveyRemoval>()
        .AddSingleton<ProcessRemoval, FeedbackRemoval>()
        .AddSingleton<ProcessRemoval, TransitionRemoval>()
        .AddSingleton<ProcessRemoval, DepartureRemoval>();
}
