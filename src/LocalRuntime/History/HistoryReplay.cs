using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kyndof.Workflows.LocalRuntime.History;

/// <summary>Replays recorded histories against the code of today.</summary>
public static class HistoryReplay
{
    /// <exception cref="ReplayDivergedException">The code takes another path than the history.</exception>
    /// <exception cref="UnknownOrchestrationException">The catalog no longer has the orchestration.</exception>
    public static void Replay(WorkflowCatalog catalog, RecordedHistory history)
    {
        var entry = catalog.FindOrchestration(history.Orchestration) ?? throw new UnknownOrchestrationException(history.Orchestration);
        var identity = new ExecutionIdentity(history.InstanceId, history.Orchestration, history.Generation);
        new OrchestrationExecution(identity, entry.Create(), NullLoggerFactory.Instance).Replay(history.Events);
    }
}
