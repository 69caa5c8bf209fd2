using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>Puts an instance's plan together: what its process says, the tasks people owe it, and the business hours around.</summary>
public sealed class InstancePlans(InstanceBoard board, TaskBoard tasks, IEnumerable<IInstancePlanner> planners, PlanHours hours) : IInstancePlans
{
    /// <summary>How far a timeline reaches behind now, or behind the end, where nothing more is planned; assumed.</summary>
    private static readonly Duration Margin = Duration.FromHours(1);

    private static readonly LocalizedText Suspended = new("Suspended by hand: nothing is done until it is resumed.", "수동으로 중단됨: 재개할 때까지 아무것도 처리하지 않습니다.");

    public async Task<InstancePlan?> FindAsync(string instanceId, Instant now, CancellationToken cancellationToken = default)
    {
        if (await board.GetAsync(instanceId, cancellationToken) is not { } view) return null;
        var plan = planners.FirstOrDefault(planner => planner.Process == view.Process) is { } planner ? await planner.PlanAsync(view, cancellationToken) : ProcessPlan.Empty;
        List<PlannedEntry> planned = view.State.HasEnded() ? [] : await PlannedAsync(instanceId, plan, now, cancellationToken);
        List<PlanPause> pauses = [.. plan.Pauses];
        if (view.State == InstanceState.Suspended) pauses.Add(new PlanPause(view.UpdatedAt, null, Suspended));
        var first = (await board.TimelineAsync(instanceId, limit: 1, cancellationToken: cancellationToken)).Items is [var line, ..] ? line.At : view.UpdatedAt;
        var last = view.State.HasEnded() ? view.UpdatedAt + Margin : EndOfHour(now + Margin);
        var (from, to) = (Instant.Min(first, now), planned.Count == 0 ? last : Instant.Max(last, planned[^1].At));
        var around = await hours.BetweenAsync(from, to, cancellationToken);
        return new InstancePlan { Id = instanceId, From = from, To = to, Planned = planned, Pauses = pauses, Business = around.Open, Closed = around.Closed };
    }

    private static Instant EndOfHour(Instant at) => Instant.FromUnixTimeSeconds((at.ToUnixTimeSeconds() / NodaConstants.SecondsPerHour * NodaConstants.SecondsPerHour) + NodaConstants.SecondsPerHour);

    private async Task<List<PlannedEntry>> PlannedAsync(string instanceId, ProcessPlan plan, Instant now, CancellationToken cancellationToken)
    {
        var owed = from task in await tasks.OfInstanceAsync(instanceId, cancellationToken)
                   where task is { State: TaskState.Open, Due: not null }
                   select new PlannedStep(task.Due!.Value, PlannedKind.Task, task.Subject, task.RuleId);
        return
        [
            .. from step in plan.Planned.Concat(owed)
               orderby step.At, step.Kind
               select new PlannedEntry(step.At, step.Kind, step.What, step.RuleId, Late: step.At <= now),
        ];
    }
}
