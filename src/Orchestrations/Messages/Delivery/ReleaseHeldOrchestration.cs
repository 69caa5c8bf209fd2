using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Messages.Delivery;

/// <summary>Begins the delivery of every message a lifted hold had kept back, page by page.</summary>
public sealed class ReleaseHeldOrchestration : Orchestration<ReleaseHeld, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, ReleaseHeld input)
    {
        var page = await context.ReleaseHeldPageAsync(input);
        var released = input.Released + page.Released;
        if (page.Next is not null) context.ContinueAsNew(input with { Cursor = page.Next, Released = released });
        return released;
    }
}
