using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>A survey that was ended by hand is withdrawn for whoever waits for its result.</summary>
/// <param name="services">Observers begin surveys themselves, so they are looked up when they are needed.</param>
public sealed class SurveyTerminations(SurveyReader reader, IServiceProvider services) : ITerminationObserver
{
    public async Task TerminatedAsync(string instanceId, Instant at, CancellationToken cancellationToken = default)
    {
        if (await reader.StoredAsync(instanceId, cancellationToken) is not { } stored) return;
        if ((await reader.PublishedAsync(instanceId, cancellationToken))?.State.SettledAt is not null) return;
        var settled = new SettledSurvey(stored.Request, SurveyOutcome.Withdrawn, null, at);
        foreach (var observer in services.GetServices<ISurveyObserver>()) await observer.SettledAsync(settled, cancellationToken);
    }
}
