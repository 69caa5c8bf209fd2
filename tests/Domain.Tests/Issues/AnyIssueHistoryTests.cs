using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Histories;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>What holds of an issue whatever people do about it, and whatever goes wrong around it (ESC-5, SLA-6).</summary>
public sealed class AnyIssueHistoryTests
{
    private const int Histories = 10_000;

    // The host itself asserts, round by round, that nothing is decided twice, no breach is taken back, and something always comes next.
    [Fact]
    public void Ten_thousand_histories_climb_rung_by_rung_and_end_as_they_would_have_without_crashes() => Prop.ForAll(
        Arb.From(AnyIssueHistory.Any, history => history.Smaller()),
        history => Wrong(history) is { } wrong ? false.Label(wrong) : true.Label("")).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));

    private static string? Wrong(AnyIssueHistory history)
    {
        var calm = HistoryHost.Live(history, Disturbance.None);
        var disturbed = HistoryHost.Live(history, Disturbance.Of(history));
        return Ladder(calm) ?? Ending.Difference(calm, disturbed);
    }

    private static string? Ladder(Decisions life)
    {
        var rungs = life.Ended!.Rungs;
        if (!rungs.Select(rung => rung.Number).SequenceEqual(Enumerable.Range(1, rungs.Count))) return "a rung is missing, or there twice";
        foreach (var rung in rungs)
        {
            string[] kinds = rung.RuleId == "EMG-1" ? ["emergency"] : ["assigned", "escalated"];
            var notices = kinds.Count(what => life.Messages.Contains($"escalation~I-7~{what}~{rung.Number}"));
            if (notices != 1) return $"rung {rung.Number} was told {notices} times";
        }

        foreach (var clock in life.Ended.Clocks.Where(clock => clock is { Kind: ClockKind.TierResponse, BreachedAt: not null }))
        {
            var told = rungs.Exists(rung => rung.Number == clock.Rung + 1 && rung.At >= clock.BreachedAt)
                || life.Messages.Contains($"escalation~I-7~breach~{life.Ended.Clocks.IndexOf(clock)}")
                || life.Messages.Contains("escalation~I-7~top~1");
            if (!told) return $"nobody heard of the target missed at {clock.BreachedAt}";
        }

        return life.Tasks.Except(life.Settled).FirstOrDefault() is { } left ? $"{left} is still open at the end" : null;
    }
}
