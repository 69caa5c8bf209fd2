using System.Text.Json;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <summary>What other rules would do to one open issue: which clocks move, and which rungs would fire at once (SLA-6). Decides nothing:
/// the same rules, taken by the issue's process as an arrival, do it.</summary>
/// <param name="Moves">Clocks that run or stand still and have not been missed; what was missed stays missed.</param>
/// <param name="Rungs">Rungs that are decided the moment the rules are taken.</param>
public sealed record IssueRetiming(IReadOnlyList<ClockMove> Moves, IReadOnlyList<RungFired> Rungs)
{
    /// <summary>Name under which the beginning of an emergency moves (EMG-1); the others are those of <see cref="ClockKind"/>.</summary>
    public const string EmergencyClock = "emergency";

    public static IssueRetiming None { get; } = new([], []);

    /// <summary>Compares the rules an issue runs by with edited ones.</summary>
    /// <param name="state">As last published; it is used up.</param>
    /// <param name="rules">What it ran by then.</param>
    /// <param name="unread">What has come in since, rules of an edit before this one among it.</param>
    /// <param name="edited">What it would run by.</param>
    /// <param name="people">Who stands for each role.</param>
    public static IssueRetiming Between(
        IssueState state, IssueRules rules, IReadOnlyList<IssueArrival> unread, IssueRules edited, IssuePeople people, Instant now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(edited);
        var facts = new IssueFacts(null, people, null, [.. state.RaisedBefore]);
        var tracker = new IssueTracker(state, rules);
        tracker.Advance(unread, facts, now);
        if (state.Stage is not (IssueStage.Open or IssueStage.Paused) || AreSame(tracker.Rules, edited)) return None;
        var moves = MovesOf(state, tracker, new IssueTracker(state, edited), now);
        var rungs = state.Rungs.Count;
        tracker.Advance([Arrival(state, edited)], facts, now);
        return new IssueRetiming(moves, [.. state.Rungs.Skip(rungs).Select(rung => new RungFired(rung.Number, rung.Tier, rung.Role, rung.RuleId))]);
    }

    /// <summary>Whether two rules are one edition of the policy.</summary>
    public static bool AreSame(IssueRules one, IssueRules other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return (one.Version, one.Hash) == (other.Version, other.Hash);
    }

    private static List<ClockMove> MovesOf(IssueState state, IssueTracker before, IssueTracker after, Instant now)
    {
        var pairs = before.Readings().Zip(after.Readings(), (old, edited) => (old.Clock, Old: old.Reading, Edited: edited.Reading)).Where(pair => IsOpen(state, pair.Clock));
        List<ClockMove> moves =
        [
            .. from pair in pairs
               let clock = JsonNamingPolicy.CamelCase.ConvertName(pair.Clock.Kind.ToString())
               select pair.Clock.Ledger.IsPaused
                   ? new ClockMove(clock, pair.Clock.Rung, null, null, pair.Old.Remaining(now), pair.Edited.Remaining(now))
                   : new ClockMove(clock, pair.Clock.Rung, pair.Old.Due, pair.Edited.Due, null, null),
        ];
        if (state.EmergencySince is null && state.PerformanceAt is { } performance && performance >= now)
            moves.Add(new ClockMove(EmergencyClock, 0, performance - before.Rules.Policy.EmergencyBefore, performance - after.Rules.Policy.EmergencyBefore, null, null));
        return moves.FindAll(move => move.From != move.To || move.RemainingFrom != move.RemainingTo);
    }

    /// <summary>Neither stopped nor missed; the resolution of an emergency is not counted (SLA-4).</summary>
    private static bool IsOpen(IssueState state, IssueClock clock) =>
        clock.Ledger.StoppedAt is null && clock.BreachedAt is null && !(clock.Kind == ClockKind.Resolution && state.EmergencySince is not null);

    private static IssueArrival Arrival(IssueState state, IssueRules edited) =>
        new() { Sequence = state.ReadUpTo + 1, ReceivedAt = state.At, ActionId = "rules", By = "preview", Rules = edited };
}

/// <summary>One clock under other rules.</summary>
/// <param name="Clock"><c>firstResponse</c>, <c>tierResponse</c>, <c>resolution</c>, or <c>emergency</c> for when an emergency begins.</param>
/// <param name="Rung">The rung it belongs to; 0 for clocks of the whole issue.</param>
/// <param name="From">When it is due now; null while it stands still.</param>
/// <param name="To">When it would be due.</param>
/// <param name="RemainingFrom">Time left now of a clock that stands still; null while it runs.</param>
public sealed record ClockMove(string Clock, int Rung, Instant? From, Instant? To, Duration? RemainingFrom, Duration? RemainingTo);

/// <summary>A rung that would fire at once.</summary>
/// <param name="Role">Who would be asked.</param>
public sealed record RungFired(int Number, Tier Tier, string Role, string RuleId);
