using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>The feedback loop as hosts register it.</summary>
public static class FeedbackCatalog
{
    public static WorkflowCatalog AddFeedback(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<FeedbackLoopOrchestration>(FeedbackNames.Orchestration)
        .AddActivity<ReadFeedbackNewsActivity>(FeedbackNames.ReadNews)
        .AddActivity<FindFeedbackPatternActivity>(FeedbackNames.FindPattern)
        .AddActivity<AskForLoopChecksActivity>(FeedbackNames.Ask)
        .AddActivity<OpenLoopIssueActivity>(FeedbackNames.OpenIssue)
        .AddActivity<PublishFeedbackActivity>(FeedbackNames.Publish)
        .AddActivity<CloseFeedbackActivity>(FeedbackNames.Close);

    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddSingleton<FeedbackInbox>()
        .AddSingleton<FeedbackReader>()
        .AddSingleton<FeedbackDrafts>()
        .AddSingleton<FeedbackBoard>()
        .AddSingleton<FeedbackGate>()
        .AddSingleton<SaidBook>()
        .AddSingleton<LoopIssues>()
        .AddSingleton<IFeedbackDesk, FeedbackDesk>()
        .AddSingleton<IBounceObserver, FeedbackBounces>()
        .AddSingleton<ITaskObserver, FeedbackTasks>()
        .AddSingleton<ISurveyObserver, FeedbackSurveys>()
        .AddSingleton<IIssueObserver, FeedbackIssues>()
        .AddSingleton<IOwnedWork, OwnedLoops>();
}
