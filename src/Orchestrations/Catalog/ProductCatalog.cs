using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.Erasure;
using Kyndof.Workflows.Orchestrations.Feedback;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Retention;
using Kyndof.Workflows.Orchestrations.Schedules;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Transitions;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Catalog;

/// <summary>Every process of the product, for every host: a process added here is in all of them.</summary>
public static class ProductCatalog
{
    public static WorkflowCatalog Create() => new WorkflowCatalog()
        .AddInstances()
        .AddProcessSteps()
        .AddMessages()
        .AddOrders()
        .AddEscalations()
        .AddSurveys()
        .AddTransitions()
        .AddFeedback()
        .AddDesk()
        .AddSchedules()
        .AddRetention()
        .AddErasure();

    /// <summary>The services the processes are made of. The host adds the ports: records, intake, policy, templates, sender, time.</summary>
    public static IServiceCollection AddProcesses(this IServiceCollection services, SendingOptions sending) =>
        services.AddMessages(sending).AddOrders().AddEscalations().AddSurveys().AddTransitions().AddFeedback().AddDesk().AddSchedules().AddRemoval().AddRetention().AddErasure().AddPolicyEdits().AddInstancePlans();
}
