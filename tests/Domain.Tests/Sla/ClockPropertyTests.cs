using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Sla.AnyClock;

namespace Kyndof.Workflows.Domain.Tests.Sla;

public sealed class ClockPropertyTests
{
    private static Gen<SlaClock> Clock =>
        from ledger in Ledger
        from target in Target
        from calendar in AnyClock.Calendar
        select new SlaClock(ledger, target, calendar);

    [Fact]
    public void Time_used_never_goes_back_and_what_is_left_is_the_rest() => Check(
        from clock in Clock
        from at in Gen.Choose(-200, 1_000).Select(hours => clock.Ledger.StartedAt + Duration.FromHours(hours))
        from later in Span
        select Case.Of(
            clock.Used(at) >= Duration.Zero
                && clock.Used(at) <= clock.Used(at + later)
                && (at > clock.Ledger.StartedAt || clock.Used(at) == Duration.Zero)
                && clock.Used(at) + clock.Remaining(at) == clock.Binding.Amount,
            clock, at, later));

    [Fact]
    public void At_its_due_instant_a_clock_has_used_its_amount_and_not_a_moment_before() => Check(
        from clock in Clock
        where clock.Due is not null
        let due = clock.Due!.Value
        let before = due - Duration.FromNanoseconds(1)
        select Case.Of(
            clock.Remaining(due) == Duration.Zero && clock.Remaining(before) > Duration.Zero && clock.BreachedAt(before) is null
                && (clock.BreachedAt(due) == due || clock.Ledger.StoppedAt == due),
            clock, due));

    [Fact]
    public void A_clock_that_stands_still_with_time_left_is_never_due() => Check(
        from clock in Clock
        where clock.Due is null
        let far = clock.Ledger.StartedAt + Duration.FromDays(400)
        select Case.Of(!clock.Ledger.IsRunning && clock.Remaining(far) > Duration.Zero && clock.BreachedAt(far) is null, clock));

    [Fact]
    public void A_pause_moves_an_elapsed_clock_by_its_length_and_a_business_clock_by_its_business_time() => Check(
        from ledger in Running
        from amount in Amount
        from calendar in AnyClock.Calendar
        from basis in Gen.Elements(TimeBasis.Elapsed, TimeBasis.Business)
        from share in Gen.Choose(0, 99)
        from length in Span
        let target = ClockTarget.Of("SLA-4", amount, basis)
        let last = ledger.Pauses is [.., { To: { } to }] ? to : ledger.StartedAt
        let due = new SlaClock(ledger, target, calendar).Due!.Value
        where last < due
        let begin = last + ((due - last) * share / 100)
        let clock = new SlaClock(ledger.Pause(begin, "waiting").Resume(begin + length), target, calendar)
        let moved = basis == TimeBasis.Elapsed ? due + length : calendar.Add(due, calendar.Between(begin, begin + length))
        select Case.Of(clock.Due == moved, clock, due, begin, length));

    [Fact]
    public void However_an_interval_is_cut_its_parts_add_up() => Check(
        from start in At
        from lengths in Gen.ArrayOf(Span, 5)
        from target in Target
        from calendar in AnyClock.Calendar
        let cuts = lengths.Aggregate(new List<Instant> { start }, (so, length) => [.. so, so[^1] + length])
        let whole = new SlaClock(ClockLedger.StartAt(start), target, calendar)
        let cut = new SlaClock(cuts.Aggregate(ClockLedger.StartAt(start), (ledger, at) => ledger.Pause(at, "").Resume(at)), target, calendar)
        let apart = cuts.Zip(cuts.Skip(1), (a, b) => new SlaClock(ClockLedger.StartAt(a).Stop(b), ClockTarget.Of("", Duration.FromDays(99), TimeBasis.Business), calendar).Used(b))
        select Case.Of(
            cut.Due == whole.Due && cuts.TrueForAll(at => cut.Used(at) == whole.Used(at))
                && apart.Aggregate((a, b) => a + b) == calendar.Between(start, cuts[^1]),
            cut));

    [Fact]
    public void Retiming_twice_is_retiming_once_and_the_old_target_gives_back_the_old_due() => Check(
        from clock in Clock
        from target in Target
        from calendar in AnyClock.Calendar
        from old in AnyClock.Calendar
        let before = new SlaClock(clock.Ledger, clock.Target, old)
        let once = new SlaClock(before.Ledger, target, calendar)
        let twice = new SlaClock(once.Ledger, target, calendar)
        let back = new SlaClock(twice.Ledger, before.Target, old)
        select Case.Of(
            twice.Due == once.Due && twice.Why() == once.Why() && twice.Ledger == before.Ledger && back.Due == before.Due && back.Why() == before.Why(),
            once, before.Target));

    [Fact]
    public void Warning_points_come_in_order_and_never_after_the_due() => Check(
        from clock in Clock
        from percents in Gen.ArrayOf(Gen.Choose(1, 100), 3)
        let points = percents.Append(100).Order().Select(percent => clock.PointAt(percent) ?? Instant.MaxValue).ToList()
        select Case.Of(points.SequenceEqual(points.Order()) && points[^1] == (clock.Due ?? Instant.MaxValue), clock, string.Join(" ", percents)));

    [Fact]
    public void The_explanation_names_the_rule_the_zone_and_every_pause_in_both_languages() => Check(
        from clock in Clock
        let why = clock.Why()
        select Case.Of(
            new[] { why.En, why.Ko }.All(text =>
                text.StartsWith($"{clock.Target.RuleId}: ", StringComparison.Ordinal)
                    && text.Contains(clock.Zone.Id, StringComparison.Ordinal)
                    && text.Contains(SlaTexts.Local(clock.Ledger.StartedAt, clock.Zone), StringComparison.Ordinal)
                    && clock.Ledger.Pauses.All(pause =>
                        text.Contains($"({pause.Reason})", StringComparison.Ordinal) && text.Contains(SlaTexts.Local(pause.From, clock.Zone), StringComparison.Ordinal))),
            clock, why));

    /// <summary>The other way to count: half hour by half hour, asking of each whether it is open and whether the clock stood still.</summary>
    [Fact]
    public void A_clock_agrees_with_counting_half_hours() => Check(
        from start in Gen.Choose(0, 364 * 48).Select(step => Instant.FromUtc(2026, 1, 1, 0, 0) + Half(step))
        from wait in Gen.Choose(0, 100)
        from pause in Gen.Choose(0, 100)
        from amount in Gen.Choose(1, 80)
        from basis in Basis
        from calendar in AnyClock.Calendar
        let ledger = ClockLedger.StartAt(start).Pause(start + Half(wait), "waiting").Resume(start + Half(wait + pause))
        let clock = new SlaClock(ledger, ClockTarget.Of("SLA-1", Half(amount), basis), calendar)
        let opened = Enumerable.Range(0, 1_000).First(step => calendar.IsOpen(start + Half(step)))
        let counted = Enumerable.Range(0, 5_000)
            .Where(step => (step < wait || step >= wait + pause)
                && (basis == TimeBasis.Elapsed || (basis == TimeBasis.Business ? calendar.IsOpen(start + Half(step)) : step >= opened)))
            .Take(amount).Last()
        select Case.Of(clock.Due == start + Half(counted + 1), clock));

    private static Duration Half(int count) => Duration.FromMinutes(30L * count);
}
