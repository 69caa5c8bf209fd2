using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>Transitions and departures as hosts register them.</summary>
public static class TransitionCatalog
{
    public static WorkflowCatalog AddTransitions(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<CsmTransitionOrchestration>(TransitionNames.Orchestration)
        .AddOrchestration<CsmDepartureOrchestration>(TransitionNames.DepartureOrchestration)
        .AddActivity<ReadTransitionNewsActivity>(TransitionNames.ReadNews)
        .AddActivity<PrefillDossierActivity>(TransitionNames.PrefillDossier)
        .AddActivity<ClaimIntroductionRoomActivity>(TransitionNames.ClaimRoom)
        .AddActivity<MoveClientActivity>(TransitionNames.MoveClient)
        .AddActivity<MoveOwnershipActivity>(TransitionNames.MoveOwnership)
        .AddActivity<SurveyTransitionActivity>(TransitionNames.Survey)
        .AddActivity<TellDeparturesActivity>(TransitionNames.TellDepartures)
        .AddActivity<PublishTransitionActivity>(TransitionNames.Publish)
        .AddActivity<CloseTransitionActivity>(TransitionNames.Close)
        .AddActivity<ReadDepartureNewsActivity>(TransitionNames.ReadDepartureNews)
        .AddActivity<BeginTransitionsActivity>(TransitionNames.BeginTransitions)
        .AddActivity<PublishDepartureActivity>(TransitionNames.PublishDeparture)
        .AddActivity<CloseDepartureActivity>(TransitionNames.CloseDeparture);

    public static IServiceCollection AddTransitions(this IServiceCollection services) => services
        .AddSingleton<TransitionInbox>()
        .AddSingleton<TransitionRegister>()
        .AddSingleton<TransitionReader>()
        .AddSingleton<TransitionPeople>()
        .AddSingleton<TransitionGate>()
        .AddSingleton<DossierWriter>()
        .AddSingleton<OwnershipBook>()
        .AddSingleton<DeparturePace>()
        .AddSingleton<DepartureInbox>()
        .AddSingleton<DepartureReader>()
        .AddSingleton<TellDeparturesActivity>()
        .AddSingleton<ITerminationObserver, TransitionTerminations>()
        .AddSingleton<ITransitionDesk, TransitionDesk>()
        .AddSingleton<IDepartureDesk, DepartureDesk>()
        .AddSingleton<IOwnedWork, OwnedTasks>()
        .AddSingleton<IOwnedWork, OwnedOrders>()
        .AddSingleton<IOwnedWork, OwnedEscalations>()
        .AddSingleton<ISurveyObserver, TransitionSurveys>()
        .AddSingleton<IBounceObserver, TransitionBounces>()
        .AddSingleton<ITaskObserver, TransitionTasks>();
}
