using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Surveys.Activities;

/// <summary>Hands what became of a survey to every process that may wait for it; each knows its own. Repeatable.</summary>
/// <param name="services">Observers begin surveys themselves, so they are looked up when they are needed.</param>
public sealed class TellSurveyObserversActivity(IServiceProvider services) : Activity<SettledSurvey, Nothing>
{
    public override async Task<Nothing> RunAsync(SettledSurvey input, CancellationToken cancellationToken)
    {
        foreach (var observer in services.GetServices<ISurveyObserver>()) await observer.SettledAsync(input, cancellationToken);
        return Nothing.Value;
    }
}
