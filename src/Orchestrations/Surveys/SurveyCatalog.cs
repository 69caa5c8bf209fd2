using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Surveys.Activities;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Surveys as hosts register them.</summary>
public static class SurveyCatalog
{
    public static WorkflowCatalog AddSurveys(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<SurveyOrchestration>(SurveyNames.Orchestration)
        .AddOrchestration<TypeformResponseOrchestration>(SurveyNames.ResponseOrchestration)
        .AddActivity<ReadSurveyNewsActivity>(SurveyNames.ReadNews)
        .AddActivity<TellSurveyObserversActivity>(SurveyNames.TellObservers)
        .AddActivity<PublishSurveyActivity>(SurveyNames.Publish)
        .AddActivity<CloseSurveyActivity>(SurveyNames.Close)
        .AddActivity<RouteTypeformResponseActivity>(SurveyNames.RouteResponse);

    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddSingleton<SurveyInbox>()
        .AddSingleton<SurveyReader>()
        .AddSingleton<SurveyBoard>()
        .AddSingleton<DeliveryBoard>()
        .AddSingleton<DeliveryBook>()
        .AddSingleton<DeliveryRouter>()
        .AddSingleton<DeliveryReplay>()
        .AddSingleton<ITerminationObserver, SurveyTerminations>()
        .AddSingleton<ISurveyStarter, SurveyStarter>()
        .AddSingleton<ISurveyDesk, SurveyDesk>()
        .AddSingleton<ITypeformInbox, TypeformInbox>();
}
