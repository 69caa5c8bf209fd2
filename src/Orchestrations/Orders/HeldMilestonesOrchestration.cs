using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>Milestones have come for an order nobody has placed.</summary>
public sealed record HeldRun
{
    public required string OrderId { get; init; }

    /// <summary>When the team is told that the order never came.</summary>
    public required Instant ReportAt { get; init; }
}

/// <summary>Keeps milestones of an unknown order until the order arrives; one that never does is reported. Rules: ORD-10, ORD-11.</summary>
public sealed class HeldMilestonesOrchestration : Orchestration<HeldRun, HeldOutcome>
{
    public override async Task<HeldOutcome> RunAsync(IOrchestrationContext context, HeldRun run)
    {
        var placed = await context.WaitForExternalEvent<object?>(OrderNames.OrderPlacedEvent, run.ReportAt);
        if (placed.Arrived) return HeldOutcome.OrderPlaced;
        return await context.CallActivityAsync<HeldOutcome>(OrderNames.ReportHeld, run, new RetryOptions { MaxAttempts = 10_000, Timeout = Duration.FromDays(7) });
    }
}

public enum HeldOutcome
{
    OrderPlaced,
    Reported,
}
