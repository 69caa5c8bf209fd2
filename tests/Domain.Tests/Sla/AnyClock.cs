using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Calendars;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Sla;

/// <summary>Random ledgers, targets and calendars. Half of everything lies on the half hour, where shifts begin and end.</summary>
internal static class AnyClock
{
    private static readonly Instant From = Local.At("2026-01-01T00:00:00+00");

    private static readonly BusinessCalendar[] Calendars =
        [.. new[] { "Seoul", "Split", "Pacific", "Night", "Always" }.Select(Tests.Calendars.Calendars.Named)];

    public static Gen<BusinessCalendar> Calendar => Gen.Elements(Calendars);

    public static Gen<Instant> At => Gen.Choose(0, 364 * 48).Select(steps => From + Duration.FromMinutes(30L * steps)).SelectMany(_ => Offset, (at, offset) => at + offset);

    /// <summary>Zero to four days.</summary>
    public static Gen<Duration> Span => Gen.Choose(0, 4 * 48).Select(steps => Duration.FromMinutes(30L * steps)).SelectMany(_ => Offset, (span, offset) => span + offset);

    public static Gen<TimeBasis> Basis => Gen.Elements(Enum.GetValues<TimeBasis>());

    /// <summary>A second to two days.</summary>
    public static Gen<Duration> Amount => Gen.OneOf(
        Gen.Choose(1, 96).Select(steps => Duration.FromMinutes(30L * steps)),
        Gen.Choose(1, 48 * 3600).Select(seconds => Duration.FromSeconds(seconds)));

    public static Gen<ClockTarget> OneLimit =>
        from basis in Basis
        from amount in Amount
        select ClockTarget.Of("SLA-1", amount, basis);

    public static Gen<ClockTarget> Target => Gen.OneOf(
        OneLimit,
        from first in OneLimit
        from second in OneLimit
        select new ClockTarget("SLA-2", [.. first.Limits, .. second.Limits]));

    /// <summary>Running, with none to three pauses that have ended.</summary>
    public static Gen<ClockLedger> Running =>
        from start in At
        from count in Gen.Choose(0, 3)
        from spans in Gen.ArrayOf(Span, 6)
        select Enumerable.Range(0, count).Aggregate(
            (Ledger: ClockLedger.StartAt(start), Now: start),
            (so, pause) =>
            {
                var begin = so.Now + spans[2 * pause];
                var end = begin + spans[(2 * pause) + 1];
                return (so.Ledger.Pause(begin, $"reason {pause + 1}").Resume(end), end);
            }).Ledger;

    /// <summary>Running, paused or stopped, also stopped while it was paused.</summary>
    public static Gen<ClockLedger> Ledger =>
        from ledger in Running
        from pause in Span
        from stop in Span
        from state in Gen.Choose(0, 3)
        let last = ledger.Pauses is [.., { To: { } to }] ? to : ledger.StartedAt
        let paused = ledger.Pause(last + pause, "the last reason")
        select state switch
        {
            0 => ledger,
            1 => paused,
            2 => ledger.Stop(last + pause),
            _ => paused.Stop(last + pause + stop),
        };

    private static Gen<Duration> Offset => Gen.OneOf(Gen.Constant(Duration.Zero), Gen.Choose(0, 1799).Select(seconds => Duration.FromSeconds(seconds)));

    public static void Check(Gen<Case> property) => Prop.ForAll(Arb.From(property), tried => tried.Holds).QuickCheckThrowOnFailure();

    /// <param name="Given">What was tried, printed when it does not hold.</param>
    public sealed record Case(bool Holds, string Given)
    {
        public static Case Of(bool holds, SlaClock clock, params object[] more) => new(
            holds,
            $"{clock.Zone} {string.Join(" or ", clock.Target.Limits)} from {clock.Ledger.StartedAt}, pauses {string.Join(", ", clock.Ledger.Pauses)}, stop {clock.Ledger.StoppedAt}; {string.Join(", ", more)}");
    }
}
