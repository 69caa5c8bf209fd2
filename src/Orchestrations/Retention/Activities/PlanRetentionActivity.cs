using Kyndof.Workflows.Domain.Retention;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Retention.Activities;

/// <summary>Reads the terms of today's policy and where the last run stopped.</summary>
public sealed class PlanRetentionActivity(IPolicyProvider policies, RetentionMarks marks) : Activity<RetentionRun, RetentionPlan>
{
    public override async Task<RetentionPlan> RunAsync(RetentionRun input, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var zone = DateTimeZoneProviders.Tzdb[policy.Calendar.Zone];
        var stages = new List<RetentionStage>();
        foreach (var data in Enum.GetValues<RetainedData>())
        {
            // A term made longer leaves the mark ahead; then there is nothing to do until the days catch up.
            var before = RetentionPolicy.Cutoff(TermOf(policy.Retention, data), input.Date, zone);
            var since = data is RetainedData.Orders ? null : await marks.FindAsync(data, cancellationToken);
            if (since is null || since < before) stages.Add(new RetentionStage(data, before, since));
        }

        return new RetentionPlan { Stages = stages, PolicyVersion = policy.Version, PolicyHash = policy.Hash };
    }

    private static Period TermOf(RetentionPolicy retention, RetainedData data) => data switch
    {
        RetainedData.Histories or RetainedData.Runs => retention.Histories,
        RetainedData.Contents => retention.Contents,
        RetainedData.Timelines => retention.Timelines,
        RetainedData.Messages or RetainedData.Responses => retention.Messages,
        RetainedData.Orders => retention.Orders,
        RetainedData.Audit => retention.Audit,
        _ => throw new InvalidOperationException($"The policy has no term for {data}."),
    };
}
