using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Retention;

/// <summary>Input of a retention run: as its schedule gives it, and after ContinueAsNew with what it has reached.</summary>
public sealed record RetentionRun
{
    public required LocalDate Date { get; init; }

    public required Instant DueAt { get; init; }

    /// <summary>Null until it is read, once a run: an edit reaches the next.</summary>
    public RetentionPlan? Plan { get; init; }

    /// <summary>Place in the plan.</summary>
    public int Stage { get; init; }

    public string? Cursor { get; init; }

    /// <summary>What was removed so far, by stage.</summary>
    public Dictionary<string, int> Removed { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Orders and issues past their time that the engine has not ended; they stay.</summary>
    public int Kept { get; init; }
}

/// <summary>What a run removes, and under which policy.</summary>
public sealed record RetentionPlan
{
    public required IReadOnlyList<RetentionStage> Stages { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }
}

/// <summary>One kind of data and the stretch of time whose orders and issues lose it.</summary>
/// <param name="Before">What ended before this instant is past its time.</param>
/// <param name="Since">Where the last completed run stopped; null: from the beginning.</param>
public sealed record RetentionStage(RetainedData Data, Instant Before, Instant? Since);

/// <summary>Kinds of data, each with a term of its own, in the order they are removed.</summary>
public enum RetainedData
{
    Histories,
    Contents,
    Timelines,
    Messages,

    /// <summary>Orders and issues, and whatever is left of them; the name stands in histories.</summary>
    Orders,
    Audit,

    /// <summary>The engine's histories of what schedules ran.</summary>
    Runs,

    /// <summary>Responses to surveys that belong to none.</summary>
    Responses,
}

/// <summary>One page of removal.</summary>
public sealed record RemoveExpired(RetentionStage Stage, string? Cursor);

/// <param name="Removed">Orders and issues (audit: entries, runs: instances) that lost what the stage removes.</param>
/// <param name="Kept">Orders and issues the engine has not ended.</param>
/// <param name="Next">Null when the stage is done.</param>
public sealed record RemovedPage(int Removed, int Kept, string? Next);

/// <summary>Custom status of a run.</summary>
public sealed record RetentionStatus(RetainedData? At, IReadOnlyDictionary<string, int> Removed, int Kept, int PolicyVersion, string PolicyHash);
