using Kyndof.Workflows.Orchestrations.Feedback;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions.Departures;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>Plans as hosts register them: one planner a process.</summary>
public static class PlanServices
{
    internal static IServiceCollection AddInstancePlans(this IServiceCollection services) => services
        .AddSingleton<CapturedInputs>()
        .AddSingleton<PlanHours>()
        .AddSingleton<IInstancePlanner, OrderPlanner>()
        .AddSingleton<IInstancePlanner, IssuePlanner>()
        .AddSingleton<IInstancePlanner, SurveyPlanner>()
        .AddSingleton<IInstancePlanner, TransitionPlanner>()
        .AddSingleton<IInstancePlanner, DeparturePlanner>()
        .AddSingleton<IInstancePlanner, FeedbackPlanner>()
        .AddSingleton<IInstancePlans, InstancePlans>();
}
