using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Telemetry;

/// <summary>Counts the promises that have fallen due between two published states of an order, each once (ORD-9).</summary>
internal static class PromiseCounts
{
    public static void Count(IReadOnlyList<Promise>? before, IReadOnlyList<Promise> after)
    {
        foreach (var promise in after)
        {
            var earlier = before?.FirstOrDefault(other => other.Key == promise.Key);
            KeyValuePair<string, object?> rule = new("rule", promise.RuleId);
            if (IsDue(promise) && !IsDue(earlier)) WorkflowTelemetry.PromisesDue.Add(1, rule);
            if (IsMissed(promise) && !IsMissed(earlier)) WorkflowTelemetry.PromisesLate.Add(1, rule);
        }
    }

    private static bool IsDue(Promise? promise) => promise?.State is PromiseState.Kept or PromiseState.Late or PromiseState.Broken;

    private static bool IsMissed(Promise? promise) =>
        promise?.State is PromiseState.Late or PromiseState.Broken || promise?.Margin < Duration.Zero;
}
