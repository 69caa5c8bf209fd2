using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Tests.Issues.Histories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>Where nobody says anything, every deadline has its rung: held to a ladder counted minute by minute (ESC-5, rulings 6, 7 and 16).</summary>
public sealed class SilentLadderTests
{
    [Fact]
    public void Every_silent_deadline_has_its_rung() => Prop.ForAll(Arb.From(AnySilence), silence =>
    {
        var expected = MinuteLadder.Of(silence);
        var rungs = Climbed(silence);
        return (expected.SequenceEqual(rungs)).Label($"expected {string.Join(", ", expected)}\nclimbed  {string.Join(", ", rungs)}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<Silence> AnySilence =>
        from kind in Gen.Elements(IssueKind.MinorSizing, IssueKind.CustomDesign, IssueKind.PolicyException, IssueKind.LegalRisk)
        from client in Gen.Elements(ClientTier.Standard, ClientTier.Vip)
        from received in Gen.Choose(0, 21 * 24 * 60)
        from opened in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 600)))
        from performance in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, 8 * 24 * 60).Select(minutes => (int?)minutes)))
        let at = Instant.FromUtc(2026, 2, 8, 15, 0) + Duration.FromMinutes(received)
        select new Silence(kind, client, at, at + Duration.FromMinutes(opened), performance is { } minutes ? at + Duration.FromMinutes(minutes) : null);

    private static List<Step> Climbed(Silence silence)
    {
        var issue = IssueSamples.Issue(silence.Kind) with { ReceivedAt = silence.ReceivedAt, PerformanceAt = silence.PerformanceAt };
        var history = new AnyIssueHistory(issue, (int)(silence.OpenedAt - silence.ReceivedAt).TotalMinutes, silence.Client, 0, null, 0, [], [], Silence.Days * 24, 0);
        var life = HistoryHost.Live(history, Disturbance.None);
        return [.. life.Ended!.Rungs.Select(rung => new Step(rung.Tier, rung.Role, rung.At))];
    }
}
