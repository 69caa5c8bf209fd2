using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Erasure.Activities;
using Kyndof.Workflows.Orchestrations.Removal;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erasure as hosts register it.</summary>
public static class ErasureCatalog
{
    public const string Orchestration = "EraseClient";
    public const string Begin = "BeginErasure";
    public const string ErasePage = "ErasePage";
    public const string End = "EndErasure";

    /// <summary>Name of the process in lists and filters.</summary>
    public const string Process = "erasure";

    /// <summary>The instance that erases a client, e.g. <c>erasure~C-77</c>.</summary>
    public static string Instance(string clientId) => $"erasure~{clientId}";

    public static WorkflowCatalog AddErasure(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<EraseClientOrchestration>(Orchestration)
        .AddActivity<BeginErasureActivity>(Begin)
        .AddActivity<ErasePageActivity>(ErasePage)
        .AddActivity<EndErasureActivity>(End);

    /// <summary>Needs <see cref="RemovalServices.AddRemoval"/> beside it, and <c>IOrchestrationClient</c>.</summary>
    public static IServiceCollection AddErasure(this IServiceCollection services) => services
        .AddSingleton<ErasureBook>()
        .AddSingleton<ErasedRows>()
        .AddSingleton<OrderErasure>()
        .AddSingleton<IssueErasure>()
        .AddSingleton<DeliveryErasure>()
        .AddSingleton<IProcessErasure, SurveyErasure>()
        .AddSingleton<IProcessErasure, FeedbackErasure>()
        .AddSingleton<IProcessErasure, TransitionErasure>()
        .AddSingleton<InstanceErasure>()
        .AddSingleton<IErasureDesk, ErasureDesk>();
}
