using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>The clocks: warned, missed, stopped (SLA-1 to SLA-4, ESC-5, ruling 16).</content>
public sealed partial class IssueTracker
{
    private IssueClock? TierClock => State.Clocks.FindLast(clock => clock.Kind == ClockKind.TierResponse);

    /// <summary>The clocks with their reading; each is named by its place, which never changes.</summary>
    public IEnumerable<(IssueClock Clock, SlaClock Reading)> Readings() => State.Clocks.Select(clock => (clock, Read(clock)));

    /// <summary>A target that still runs has been missed, or nobody of the highest tier answers.</summary>
    public bool IsLate => IsActive && (State.TopAt is not null || State.Clocks.Exists(clock => clock.BreachedAt is not null && clock.Ledger.StoppedAt is null));

    private ClockTarget TargetOf(IssueClock clock) => clock.Kind switch
    {
        ClockKind.FirstResponse => IssueClocks.FirstResponse(clock.Ledger.StartedAt, State.ClientTier, clock.Emergency, Policy, calendar),
        ClockKind.TierResponse => IssueClocks.TierResponse(clock.Tier, clock.Ledger.StartedAt, State.ClientTier, clock.Emergency, Policy, calendar),
        ClockKind.Resolution => IssueClocks.Resolution(Policy),
        _ => throw new InvalidOperationException($"There is no clock {clock.Kind}."),
    };

    private void StartTierClock(Instant at) => State.Clocks.Add(new IssueClock
    {
        Kind = ClockKind.TierResponse,
        Tier = State.Tier,
        Rung = Rung.Number,
        Emergency = IsUrgent(at),
        Ledger = State.Stage == IssueStage.Paused ? ClockLedger.StartAt(at).Pause(at, IssueTexts.WaitingReason) : ClockLedger.StartAt(at),
    });

    /// <summary>The opening tier's clock counts from receipt, like the client does. One that has run out before anybody could be told counts
    /// from the opening; points that have passed need no reminder any more.</summary>
    private void CountFromReceipt(Instant openedAt)
    {
        var place = State.Clocks.Count - 1;
        var counted = State.Clocks[place] with { Ledger = ClockLedger.StartAt(State.Issue.ReceivedAt) };
        var reading = Read(counted);
        if (reading.BreachedAt(openedAt) is not null) return;
        State.Clocks[place] = counted with { Warned = [.. Policy.WarnAt.Where(percent => reading.PointAt(percent) <= openedAt && openedAt > State.Issue.ReceivedAt)] };
    }

    private IEnumerable<Deadline> ClockDeadlines()
    {
        for (var place = 0; place < State.Clocks.Count; place++)
        {
            var (clock, which) = (State.Clocks[place], place);
            if (!clock.Ledger.IsRunning || clock.BreachedAt is not null) continue;
            var reading = Read(clock);
            if (clock.Kind != ClockKind.FirstResponse && !IsUncounted(clock))
            {
                foreach (var percent in Policy.WarnAt.Except(clock.Warned))
                {
                    if (reading.PointAt(percent) is { } point) yield return new Deadline(point, $"remind:{IssueKeys.Kebab(clock.Kind)}", at => Warn(which, at));
                }
            }

            if (reading.Due is { } due && !IsUncounted(clock)) yield return new Deadline(due, IssueKeys.Kebab(clock.Kind), at => Miss(which, due, at));
        }
    }

    /// <summary>SLA-4 counts issues that are no emergencies.</summary>
    private bool IsUncounted(IssueClock clock) => clock.Kind == ClockKind.Resolution && State.EmergencySince is not null;

    /// <summary>Points that have passed together, after a re-timing or a late opening, are one reminder; none where the target itself has.</summary>
    private void Warn(int place, Instant at)
    {
        var clock = State.Clocks[place];
        var reading = Read(clock);
        var passed = Policy.WarnAt.Except(clock.Warned).Where(point => reading.PointAt(point) <= at).ToList();
        State.Clocks[place] = clock with { Warned = [.. clock.Warned, .. passed] };
        if (reading.Due <= at) return;
        var percent = passed.Max();
        var because = IssueTexts.PartUsed(clock, percent, reading.Remaining(at));
        var key = IssueKeys.Part(IssueId, $"remind~{place}", percent);
        Note(at, reading.Target.RuleId, "clock", because, key);
        Send(NoticeTo(OwnerId, MessageKind.IssueReminder, key, reading.Target.RuleId, because, at) with
        {
            Rung = clock.Kind == ClockKind.TierResponse && !State.Acknowledged ? Rung.Number : null,
            Due = reading.Due,
            DueBecause = reading.Why(),
        });
    }

    private void Miss(int place, Instant due, Instant at)
    {
        var clock = State.Clocks[place] with { BreachedAt = due };
        State.Clocks[place] = clock;
        Note(at, Read(clock).Target.RuleId, "clock", IssueTexts.Missed(clock));
        if (clock.Kind == ClockKind.TierResponse && !State.Acknowledged) Climb(at);
        else if (clock.Kind == ClockKind.FirstResponse && (!State.Acknowledged || TierClock is { Ledger.IsRunning: true } tier && Read(tier).Due == due)) return;
        else TellOfMiss(clock, place, at);
    }

    /// <summary>Ruling 16: a reply missed after an acknowledgement, or a resolution, is told to the CS Lead.</summary>
    private void TellOfMiss(IssueClock clock, int place, Instant at)
    {
        var reading = Read(clock);
        Send(NoticeTo(people.Of("cs-lead"), MessageKind.IssueBreached, IssueKeys.Part(IssueId, "breach", place), reading.Target.RuleId, IssueTexts.Missed(clock), at) with
        {
            Due = clock.BreachedAt,
            DueBecause = reading.Why(),
        });
    }

    private void StopFirstResponse(Instant at) => ChangeClocks(
        clock => clock.Kind == ClockKind.FirstResponse && clock.Ledger.StoppedAt is null,
        clock => clock with { Ledger = clock.Ledger.Stop(at) });

    private void StopResponses(Instant at) => ChangeClocks(
        clock => clock.Kind != ClockKind.Resolution && clock.Ledger.StoppedAt is null,
        clock => clock with { Ledger = clock.Ledger.Stop(at) });

    private static IssueClock Supersede(IssueClock clock, Instant at) => clock with { Superseded = true, Ledger = clock.Ledger.Stop(at) };

    private void ChangeClocks(Func<IssueClock, bool> which, Func<IssueClock, IssueClock> change)
    {
        for (var place = 0; place < State.Clocks.Count; place++)
        {
            if (which(State.Clocks[place])) State.Clocks[place] = change(State.Clocks[place]);
        }
    }
}
