using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Nothing is planned of the instances that are listed.</summary>
public sealed class FakeInstancePlans(InstanceBoard board) : IInstancePlans
{
    public async Task<InstancePlan?> FindAsync(string instanceId, Instant now, CancellationToken cancellationToken = default) =>
        await board.GetAsync(instanceId, cancellationToken) is { } view
            ? new InstancePlan { Id = view.Id, From = now, To = now, Planned = [], Pauses = [], Business = [], Closed = [] }
            : null;
}
