using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>How code outside an orchestration starts, feeds and looks at instances.</summary>
public interface IOrchestrationClient
{
    /// <summary>Starts an instance unless its id is already known, running or ended: an id is started once, ever, until purged.</summary>
    Task<StartOutcome> ScheduleAsync(string instanceId, string orchestration, object? input, CancellationToken cancellationToken = default);

    /// <summary>Hands an event to a running instance. It is kept until the instance waits for it.</summary>
    Task<SignalOutcome> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken = default);

    Task<InstanceMetadata?> GetAsync(string instanceId, bool includePayloads = false, CancellationToken cancellationToken = default);

    /// <summary>Instances ordered by id; pass <see cref="InstancePage.Next"/> as the next query's cursor.</summary>
    Task<InstancePage> QueryAsync(InstanceQuery query, CancellationToken cancellationToken = default);

    Task<SignalOutcome> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken = default);

    /// <summary>Keeps everything that arrives and does nothing with it until resumed.</summary>
    Task<SignalOutcome> SuspendAsync(string instanceId, string reason, CancellationToken cancellationToken = default);

    Task<SignalOutcome> ResumeAsync(string instanceId, string reason, CancellationToken cancellationToken = default);

    /// <summary>Deletes an ended instance and its history; a running one answers <see cref="SignalOutcome.Refused"/>.</summary>
    Task<SignalOutcome> PurgeAsync(string instanceId, CancellationToken cancellationToken = default);
}

public enum StartOutcome
{
    Started,
    AlreadyExists,
}

public enum SignalOutcome
{
    Accepted,

    /// <summary>No instance has that id.</summary>
    NotFound,

    /// <summary>The instance has already ended: completed, failed or terminated. Nothing brings it back, a retry neither; its
    /// history holds its end.</summary>
    Ended,

    /// <summary>The instance's state does not allow it: suspending or resuming a quarantined one, purging one that has not
    /// ended, retrying one that is not quarantined.</summary>
    Refused,
}

public enum OrchestrationStatus
{
    Pending,
    Running,
    Suspended,
    Completed,

    /// <summary>Ended by an exception of its own code, or of a step it did not catch. Cannot be retried.</summary>
    Failed,

    /// <summary>Ended from outside. Cannot be retried.</summary>
    Terminated,

    /// <summary>Stopped by the engine, history kept: a diverged replay or poison work. Can be retried once mended.</summary>
    Quarantined,
}

/// <summary>A snapshot of one instance. Payloads are JSON and null unless they were asked for.</summary>
public sealed record InstanceMetadata
{
    public required string InstanceId { get; init; }

    public required string Name { get; init; }

    public required OrchestrationStatus Status { get; init; }

    public required Instant CreatedAt { get; init; }

    public required Instant UpdatedAt { get; init; }

    public string? Input { get; init; }

    public string? Output { get; init; }

    public string? CustomStatus { get; init; }

    public FailureDetails? Failure { get; init; }
}

/// <param name="IdPrefix">Only ids that start so.</param>
/// <param name="Statuses">Only these; null means all.</param>
/// <param name="Cursor">The <see cref="InstancePage.Next"/> of the page before.</param>
/// <param name="Limit">1 to 1,000; default 100.</param>
public sealed record InstanceQuery(
    string? IdPrefix = null,
    IReadOnlyCollection<OrchestrationStatus>? Statuses = null,
    string? Cursor = null,
    int Limit = 100);

public sealed record InstancePage(IReadOnlyList<InstanceMetadata> Items, string? Next);
