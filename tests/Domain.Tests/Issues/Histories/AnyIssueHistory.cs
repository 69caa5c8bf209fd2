using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>Something somebody does.</summary>
/// <param name="After">Minutes after what came before; 0 is read in the same round.</param>
/// <param name="Ahead">Seconds the clock of the machine that took it is ahead: what is handed in later may bear an earlier time.</param>
internal sealed record AnyDeed(int After, int Ahead, IssueArrival Deed);

/// <summary>A life of an issue nobody planned.</summary>
/// <param name="OpenedAfter">Minutes between receipt and opening.</param>
/// <param name="Client">Null: never known.</param>
/// <param name="ClientAfter">Minutes after the opening at which the client's record comes; 0: it is there.</param>
/// <param name="OrderPerformance">Hours from the opening to the performance of its order; null: none is known.</param>
/// <param name="PerformanceAfter">Minutes after the opening at which that becomes known; 0: it is.</param>
/// <param name="RaisedBefore">Days since other issues of the client were raised.</param>
/// <param name="Tail">Hours of silence after the last deed.</param>
/// <param name="Seed">Of what disturbs it.</param>
internal sealed record AnyIssueHistory(
    Issue Issue, int OpenedAfter, ClientTier? Client, int ClientAfter, int? OrderPerformance, int PerformanceAfter, IReadOnlyList<int> RaisedBefore, IReadOnlyList<AnyDeed> Deeds, int Tail, int Seed)
{
    /// <summary>The week before Seollal, half hour by half hour.</summary>
    private static Gen<Instant> AnyReceipt => Gen.Choose(0, 7 * 48).Select(steps => Seoul.At("2026-02-09T00:00") + Duration.FromMinutes(30L * steps));

    private static Gen<int> AnyDelay => Gen.Frequency((5, Gen.Constant(0)), (2, Gen.Choose(1, 60)), (1, Gen.Choose(1, 60).Select(steps => steps * 60)));

    private static Gen<int?> AnyPerformance => Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(-10, 20 * 24).Select(hours => (int?)hours)));

    private static Gen<AnyDeed> AnyTimed =>
        from after in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(1, 120)), (4, Gen.Choose(1, 48).Select(steps => steps * 30)), (2, Gen.Choose(1, 4 * 48).Select(steps => steps * 30)))
        from ahead in Gen.Elements(0, 0, 5, 10)
        from deed in AnyDeeds.Any
        select new AnyDeed(after, ahead, deed);

    public static Gen<AnyIssueHistory> Any =>
        from kind in Gen.Elements(Enum.GetValues<IssueKind>())
        from received in AnyReceipt
        from amount in Gen.Elements<decimal?>(null, 100, 100.01m, 500, 500.01m, 2_000, 2_000.01m)
        from own in AnyPerformance
        from opened in AnyDelay
        from client in Gen.Elements<ClientTier?>(ClientTier.Standard, ClientTier.Standard, ClientTier.Vip, null)
        from clientAfter in AnyDelay
        from order in AnyPerformance
        from performanceAfter in AnyDelay
        from raised in Gen.Elements<int[]>([], [], [30], [30, 89], [91, 92])
        from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 6)), (3, Gen.Choose(5, 12)))
        from deeds in AnyTimed.ListOf(count)
        from tail in Gen.Elements(0, 3, 24, 72, 240)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        let issue = IssueSamples.Issue(kind, amount) with { ReceivedAt = received, PerformanceAt = received + (own is { } hours ? Duration.FromHours(hours) : null) }
        select new AnyIssueHistory(issue, opened, client, clientAfter, order, performanceAfter, raised, [.. deeds], tail, seed);

    public Instant OpenedAt => Issue.ReceivedAt + Duration.FromMinutes(OpenedAfter);

    /// <summary>What is known around the issue stays the same.</summary>
    public bool IsSettled => (Client is null || ClientAfter == 0) && (OrderPerformance is null || PerformanceAfter == 0);

    /// <summary>When something about its surroundings becomes known.</summary>
    public IEnumerable<Instant> Changes => new[] { ClientAfter, PerformanceAfter }.Select(minutes => OpenedAt + Duration.FromMinutes(minutes));

    public Instant Horizon => Changes.Concat(Inbox.Select(entry => entry.Comes)).Max() + Duration.FromHours(Tail);

    /// <summary>When each deed can be read, and the deed. A settlement is of the last deed before it that may have needed an approval.</summary>
    public IReadOnlyList<(Instant Comes, IssueArrival Deed)> Inbox => [.. Number()];

    public IssueFacts FactsAt(Instant at) => new(
        at >= OpenedAt + Duration.FromMinutes(ClientAfter) ? IssueWorld.Client(Client) : null,
        IssueWorld.People,
        OrderPerformance is { } hours && at >= OpenedAt + Duration.FromMinutes(PerformanceAfter) ? OpenedAt + Duration.FromHours(hours) : null,
        [.. RaisedBefore.Select(days => Issue.ReceivedAt - Duration.FromDays(days))]);

    /// <summary>The same with one deed less, for the smallest history that fails.</summary>
    public IEnumerable<AnyIssueHistory> Smaller() =>
        Enumerable.Range(0, Deeds.Count).Select(left => this with { Deeds = [.. Deeds.Where((_, place) => place != left)] });

    public override string ToString() =>
        $"{Issue}, opened after {OpenedAfter} min, {Client} after {ClientAfter} min, order's performance {OrderPerformance} h after {PerformanceAfter} min, raised {string.Join(' ', RaisedBefore)}, tail {Tail} h, seed {Seed}\n"
        + string.Join('\n', Inbox.Select(entry => $"{Seoul.Show(entry.Comes)} {entry.Deed with { Rules = null }} {entry.Deed.Rules?.Hash}"));

    private IEnumerable<(Instant Comes, IssueArrival Deed)> Number()
    {
        var (at, sequence, mayNeed) = (OpenedAt, 0L, "none");
        foreach (var (after, ahead, deed) in Deeds)
        {
            at += Duration.FromMinutes(after);
            var numbered = deed with { Sequence = ++sequence, ActionId = $"a{sequence}", ReceivedAt = at + Duration.FromSeconds(ahead) };
            if (deed.Approval is { } approval) numbered = numbered with { Approval = approval with { ApprovalId = mayNeed } };
            if (deed.Resolution is not null || deed.Solution is not null) mayNeed = numbered.ActionId;
            yield return (at, numbered);
        }
    }
}
