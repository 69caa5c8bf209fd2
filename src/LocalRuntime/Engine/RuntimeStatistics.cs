using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>What a runtime has to do, for the line it prints when it starts and for its health page.</summary>
public sealed record RuntimeStatistics
{
    public required string DataFile { get; init; }

    public required int SchemaVersion { get; init; }

    /// <summary>The engine's time, UTC.</summary>
    public required Instant Now { get; init; }

    public required IReadOnlyDictionary<OrchestrationStatus, int> InstancesByStatus { get; init; }

    public required int PendingTimers { get; init; }

    public required int PendingActivities { get; init; }

    /// <summary>Activities that had been asked for when the runtime last stopped and were run (again) at its start.</summary>
    public required int ResentAtStart { get; init; }

    /// <summary>When the next timer or retry is due, UTC; null when there is none.</summary>
    public required Instant? NextDue { get; init; }

    /// <summary>Instances kept warm.</summary>
    public required int WarmInstances { get; init; }

    /// <summary>Commits since the file was created.</summary>
    public required long Commits { get; init; }
}
