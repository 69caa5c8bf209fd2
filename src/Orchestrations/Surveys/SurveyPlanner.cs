using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>What is to come of a survey, by the rules it began under.</summary>
public sealed class SurveyPlanner(SurveyReader reader, CapturedInputs inputs, IPolicyProvider policies) : IInstancePlanner
{
    public string Process => SurveyNames.Process;

    public async Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (await reader.PublishedAsync(instance.Id, cancellationToken) is not { } published || await reader.StoredAsync(instance.Id, cancellationToken) is not { } stored) return ProcessPlan.Empty;
        var run = await inputs.ReadAsync<SurveyRun>(instance.Id, cancellationToken) ?? SurveyRun.Of(stored, policies.Current);
        return new ProcessPlan(new SurveyTracker(published.State, run.Rules).Plan(), []);
    }
}
