using NodaTime;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>What has happened to a clock: when it started, when it stood still and why, when it stopped. Never a stored target: due
/// instants follow from this, a target and a calendar, so that an edit of either re-times it (SLA-6).</summary>
/// <remarks>It is written in the order things become known. What is said to have been before the last entry counts as of that entry:
/// the clocks of two machines, or a client's and ours, never agree to the second, and no event is lost or refused for it.</remarks>
public sealed record ClockLedger
{
    public required Instant StartedAt { get; init; }

    /// <summary>In order, without overlap; only the last may be open.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    /// <summary>Null while it has not been stopped.</summary>
    public Instant? StoppedAt { get; init; }

    public bool IsPaused => StoppedAt is null && Pauses is [.., { To: null }];

    public bool IsRunning => StoppedAt is null && !IsPaused;

    public static ClockLedger StartAt(Instant at) => new() { StartedAt = at };

    /// <summary>Stands still from <paramref name="at"/>; unchanged when it does already, or has stopped.</summary>
    public ClockLedger Pause(Instant at, string reason) => IsRunning ? this with { Pauses = [.. Pauses, new ClockPause(Later(at), null, reason)] } : this;

    /// <summary>Goes on at <paramref name="at"/>; unchanged when it is not paused.</summary>
    public ClockLedger Resume(Instant at) => IsPaused ? this with { Pauses = [.. Pauses.SkipLast(1), Pauses[^1] with { To = Later(at) }] } : this;

    /// <summary>Ends the clock; the first stop counts.</summary>
    public ClockLedger Stop(Instant at) => StoppedAt is null ? this with { StoppedAt = Later(at) } : this;

    /// <summary>Stretches in which it ran, one or more; the last has no end while it runs.</summary>
    public IEnumerable<(Instant From, Instant? To)> Running()
    {
        var from = StartedAt;
        foreach (var pause in Pauses)
        {
            yield return (from, pause.From);
            if (pause.To is not { } to) yield break;
            from = to;
        }

        yield return (from, StoppedAt);
    }

    private Instant Later(Instant at) => Instant.Max(at, Pauses is [.., var pause] ? pause.To ?? pause.From : StartedAt);
}

/// <summary>A stretch in which a clock stood still.</summary>
/// <param name="To">Null while it still does.</param>
/// <param name="Reason">Why: one of <see cref="PauseReasons"/>, or in the words of whoever paused it.</param>
public sealed record ClockPause(Instant From, Instant? To, string Reason);
