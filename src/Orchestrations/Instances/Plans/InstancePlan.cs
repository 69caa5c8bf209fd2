using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>What is to come of an instance, and when it stood still: what a timeline drawn to scale needs beside the lines of the past.</summary>
public sealed record InstancePlan
{
    public required string Id { get; init; }

    /// <summary>The first line of its timeline; the moment of asking where there is none.</summary>
    public required Instant From { get; init; }

    /// <summary>The last instant planned, or a little after the moment of asking: the end of an hour, so that the answer, and its <c>ETag</c>, stay the same for that long.</summary>
    public required Instant To { get; init; }

    /// <summary>By instant; empty once it has ended.</summary>
    public required IReadOnlyList<PlannedEntry> Planned { get; init; }

    public required IReadOnlyList<PlanPause> Pauses { get; init; }

    /// <summary>When the business is open from <see cref="From"/> to <see cref="To"/>, by the calendar in force; of more than 400 days the first and the last 200.</summary>
    public required IReadOnlyList<OpenStretch> Business { get; init; }

    /// <summary>Holidays and closures of the same days.</summary>
    public required IReadOnlyList<ClosedDay> Closed { get; init; }
}

/// <summary>Something that happens, or has to happen, at an instant to come or is owed since one that has passed.</summary>
/// <param name="What">What happens then.</param>
/// <param name="RuleId">The handbook rule, e.g. <c>ORD-1</c>.</param>
/// <param name="Late">Its instant has passed and it has not happened.</param>
public sealed record PlannedEntry(Instant At, PlannedKind Kind, LocalizedText What, string RuleId, bool Late);

/// <summary>A stretch in which clocks stood still, or nothing was done at all.</summary>
/// <param name="To">Null: it lasts.</param>
public sealed record PlanPause(Instant From, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Instant? To, LocalizedText Because);

public sealed record OpenStretch(Instant From, Instant To);

/// <param name="Name">The holiday, or the reason of a closure.</param>
public sealed record ClosedDay(LocalDate Date, LocalizedText Name);
