using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>One row of the day: what, for whom, how late or how soon, whose it is, and the one next action. What it has not is null, never left out.</summary>
public sealed record TodayItem
{
    /// <summary>Instance id, task id or message key.</summary>
    public required string Id { get; init; }

    public required TodayWhat What { get; init; }

    public required TodayHarm Harm { get; init; }

    /// <summary>Why it is here.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>The process it belongs to, e.g. <c>order~K-1042</c>.</summary>
    public required string InstanceId { get; init; }

    /// <summary>Process name, e.g. <c>order</c>; null where the process is not listed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Process { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? ClientId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? ClientName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ClientTier? ClientTier { get; init; }

    public required LocalizedText Subject { get; init; }

    /// <summary>Staff id, or the id of a contact of the policy.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Owner { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? OwnerName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? Due { get; init; }

    /// <summary>The handbook rule, where one asks for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? RuleId { get; init; }

    /// <summary>What happens or has to be done next.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public LocalizedText? Next { get; init; }

    public required TodayAction Action { get; init; }
}

/// <summary>The one thing to do about a row.</summary>
/// <param name="TaskId">The task it is done with; null where it is none.</param>
/// <param name="MessageKey">The message it is done to; null where it is none.</param>
public sealed record TodayAction(
    TodayDeed Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? TaskId = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? MessageKey = null);

/// <summary>What a row is about.</summary>
public enum TodayWhat
{
    Instance,
    Task,
    Message,
}

/// <summary>How bad it is that nobody acts, worst first; rows are sorted by it.</summary>
public enum TodayHarm
{
    /// <summary>An emergency (EMG-1) that has not ended, whenever it is due.</summary>
    Emergency,

    /// <summary>Late, and the client is a VIP (VIP-1).</summary>
    VipLate,
    Late,
    Failed,
    DueSoon,

    /// <summary>Waits for a person, with time left.</summary>
    Waiting,
}

/// <summary>What is done about a row.</summary>
public enum TodayDeed
{
    /// <summary>Look at the process and decide there.</summary>
    Open,
    Done,
    Acknowledge,
    Approve,
    Release,
    Resend,
    Commit,
}
