using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>What a schedule runs, by its catalogued name; its input is a <see cref="ScheduledRun"/>.</summary>
public sealed record ScheduledWork
{
    public required string Name { get; init; }

    /// <summary>True for an activity, false for an orchestration.</summary>
    public required bool IsActivity { get; init; }

    public static ScheduledWork Orchestration(string name) => new() { Name = name, IsActivity = false };

    public static ScheduledWork Activity(string name) => new() { Name = name, IsActivity = true };
}

/// <summary>One run of a schedule, the input of what it runs.</summary>
public sealed record ScheduledRun
{
    public required string Schedule { get; init; }

    /// <summary>The date it stands for, in the schedule's zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>When it was due, UTC; it may have begun later.</summary>
    public required Instant DueAt { get; init; }
}
