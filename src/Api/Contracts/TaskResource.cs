using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>What a person owes, as it is read.</summary>
public sealed record TaskResource
{
    /// <summary>Deterministic, from business ids.</summary>
    public required string Id { get; init; }

    /// <summary>The same as <see cref="Id"/>.</summary>
    public required string TaskId { get; init; }

    public required TaskKind Kind { get; init; }

    /// <summary>The process that raised it.</summary>
    public required string InstanceId { get; init; }

    public string? ClientId { get; init; }

    /// <summary>Staff id, or the id of the policy's team contact.</summary>
    public required string Owner { get; init; }

    public required LocalizedText Subject { get; init; }

    /// <summary>What to do and what to say.</summary>
    public LocalizedText? Detail { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Null when it has no date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? Due { get; init; }

    /// <summary>Id of the handbook rule that asks for it, e.g. ORD-7.</summary>
    public required string Rule { get; init; }

    /// <summary>The same as <see cref="Rule"/>.</summary>
    public required string RuleId { get; init; }

    public required TaskState State { get; init; }

    public Instant? DoneAt { get; init; }

    public string? DoneBy { get; init; }

    internal static TaskResource Of(WorkTask task) => new()
    {
        Id = task.TaskId,
        TaskId = task.TaskId,
        Kind = task.Kind,
        InstanceId = task.InstanceId,
        ClientId = task.ClientId,
        Owner = task.Owner,
        Subject = task.Subject,
        Detail = task.Detail,
        CreatedAt = task.CreatedAt,
        Due = task.Due,
        Rule = task.RuleId,
        RuleId = task.RuleId,
        State = task.State,
        DoneAt = task.DoneAt,
        DoneBy = task.DoneBy,
    };
}
