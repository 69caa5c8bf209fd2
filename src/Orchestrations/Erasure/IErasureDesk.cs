using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases one client's personal data, on a person's word.</summary>
public interface IErasureDesk
{
    /// <summary>Begins the erasure, or finds it begun. Repeating it is harmless.</summary>
    /// <param name="reason">Kept on record; must not name the client.</param>
    Task<ErasureOutcome> EraseAsync(string clientId, string reason, string actor, CancellationToken cancellationToken = default);

    /// <summary>Every erasure on record, by client: what has to be repeated after a restore.</summary>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    Task<Page<ErasureRecord>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken = default);
}

/// <summary>What became of the wish to erase a client.</summary>
public abstract record ErasureOutcome
{
    private ErasureOutcome()
    {
    }

    /// <summary>It is under way, or was done before.</summary>
    public sealed record Accepted(ErasureRecord Record) : ErasureOutcome;

    /// <summary>No client of that id is known, and none was erased.</summary>
    public sealed record NotFound : ErasureOutcome;

    /// <summary>Business does not allow it now.</summary>
    /// <param name="Code">Stable word: <c>client-has-open-processes</c> or <c>reason-names-client</c>.</param>
    /// <param name="Instances">Open instances, at most <see cref="ErasureDesk.MostNamed"/>.</param>
    public sealed record Refused(string Code, string Reason, IReadOnlyList<string> Instances) : ErasureOutcome;
}

/// <summary>One client's erasure, kept for ever in the collection <c>erasures</c>: without personal data, to be repeated after a restore.</summary>
public sealed record ErasureRecord
{
    public required string ClientId { get; init; }

    /// <summary>1, and one more each time a client of this id was put and erased again.</summary>
    public required int Number { get; init; }

    public required Instant RequestedAt { get; init; }

    public required string RequestedBy { get; init; }

    public required string Reason { get; init; }

    public ErasureState State { get; init; }

    public Instant? EndedAt { get; init; }

    /// <summary>Processes, messages, tasks, audit entries it went through; null until it has ended.</summary>
    public ErasureCounts? Counts { get; init; }
}

public enum ErasureState
{
    Running,
    Erased,

    /// <summary>A process of the client was open when it began; nothing was erased.</summary>
    Refused,
}

/// <param name="Instances">Orders, issues and other processes.</param>
/// <param name="AuditEntries">Entries whose free words were taken out.</param>
public sealed record ErasureCounts(int Instances = 0, int Messages = 0, int Tasks = 0, int AuditEntries = 0);
