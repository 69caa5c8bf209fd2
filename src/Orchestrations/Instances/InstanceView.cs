using System.Text.Json.Serialization;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>One running or ended process as the dashboard lists it. What it has not is written as null, never left out.</summary>
public sealed record InstanceView
{
    /// <summary>Instance id, e.g. <c>order~K-1042</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Process name, e.g. <c>order</c>.</summary>
    public required string Process { get; init; }

    public required InstanceState State { get; init; }

    /// <summary>Staff id, or the id of the policy's team contact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Owner { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? ClientId { get; init; }

    /// <summary>What it is about, in a few words without personal data.</summary>
    public required string Subject { get; init; }

    /// <summary>What happens next, in a word or two, e.g. <c>missing:shipped</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? NextStep { get; init; }

    /// <summary>When the next step is due; null when nothing is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? Due { get; init; }

    /// <summary>It is or was late, or missed a target. Once true it stays so.</summary>
    public bool Breached { get; init; }

    public int PolicyVersion { get; init; }

    public required Instant UpdatedAt { get; init; }

    /// <summary>Grows with every publication; a smaller or equal one is stale and ignored. 1 or more.</summary>
    public required int Revision { get; init; }
}

public enum InstanceState
{
    Open,

    /// <summary>Nothing to do before something arrives or a day comes.</summary>
    Waiting,

    /// <summary>Something due has not happened.</summary>
    Late,
    Suspended,
    Completed,
    Cancelled,
    Expired,
    Failed,
}

public static class InstanceStates
{
    /// <summary>True for the states nothing follows.</summary>
    public static bool HasEnded(this InstanceState state) =>
        state is InstanceState.Completed or InstanceState.Cancelled or InstanceState.Expired or InstanceState.Failed;
}
