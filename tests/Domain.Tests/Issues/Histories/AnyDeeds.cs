using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>Random deeds, without number or time.</summary>
internal static class AnyDeeds
{
    private static readonly IssueRules[] OtherRules =
    [
        IssueWorld.Rules with { Version = 2, Hash = "shorter", Policy = IssueWorld.Rules.Policy with { Tiers = IssueWorld.Rules.Policy.Tiers with { Two = Duration.FromHours(1), Three = Duration.FromHours(2) } } },
        IssueWorld.Rules with { Version = 3, Hash = "longer", Policy = IssueWorld.Rules.Policy with { WarnAt = [25, 50, 90], ResolveWithin = Duration.FromHours(72) } },
        IssueWorld.Rules with { Version = 4, Hash = "closed", Calendar = IssueWorld.Rules.Calendar with { ClosedOn = [.. IssueWorld.Rules.Calendar.ClosedOn, new(2026, 2, 12), new(2026, 2, 19)] } },
    ];

    private static readonly string[] Requests = ["consult-operations", "consult-finance", "consult-sales", "consult-design", "consult-cs-lead", "account-operations-director", "account-legal", "account-sales"];

    private static Gen<decimal?> AnyUsd => Gen.Elements<decimal?>(null, 40, 100.01m, 400, 500.01m, 1_500, 2_000.01m);

    private static Gen<decimal?> AnyLimit => Gen.Elements<decimal?>(0, 100, 500, 2_000, null);

    private static Gen<IssueArrival> AnySolution =>
        from id in Gen.Elements("S1", "S2", "S3")
        from outcome in Gen.Elements(Enum.GetValues<SolutionOutcome>())
        from usd in AnyUsd
        from limit in AnyLimit
        select Deed.Offer(id) with { Solution = new SolutionReported(id, outcome, outcome == SolutionOutcome.Rejected ? [] : [new("Remake", usd)], limit) };

    private static Gen<IssueArrival> AnyResolution =>
        from usd in AnyUsd
        from limit in AnyLimit
        select Deed.Resolve(usd, limit);

    public static Gen<IssueArrival> Any => Gen.Frequency(
        (4, Gen.Elements<int?>(null, null, 1, 2, 3).Select(Deed.Acknowledge)),
        (3, Gen.Elements(IssueChannel.Email, IssueChannel.Phone).Select(Deed.Reply)),
        (3, AnySolution),
        (3, Gen.Elements(ApprovalState.Approved, ApprovalState.Approved, ApprovalState.Declined, ApprovalState.Unanswered).Select(state => Deed.Settle("", state))),
        (3, Gen.Constant(Deed.Pause())),
        (3, Gen.Constant(Deed.Resume())),
        (4, AnyResolution),
        (3, Gen.Elements(true, false, false).Select(Deed.Confirm)),
        (1, Gen.Elements("csm-2", "cs-lead-1").Select(Deed.GiveTo)),
        (3, Gen.Elements(Requests).Select(Deed.Answer)),
        (1, Gen.Elements(OtherRules).Select(Deed.Apply)));
}
