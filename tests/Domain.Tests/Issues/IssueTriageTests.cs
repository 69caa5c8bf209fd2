using System.Globalization;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>ESC-1 to ESC-4, ESC-8, RAB-3 and rulings 1, 3 and 17.</summary>
public sealed class IssueTriageTests
{
    private static readonly Duration Window = Duration.FromDays(90);

    [Theory]
    [InlineData(IssueKind.ShippingStatus, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.OrderTimeline, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.ProductInformation, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.MinorSizing, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.PreferenceUpdate, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.ReturnExchange, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.RushOrder, Tier.Two, "ESC-2", Tier.Two, "ESC-2", "rush-order-coordination", "", null)]
    [InlineData(IssueKind.QualityConcern, Tier.Two, "ESC-2", Tier.Two, "ESC-2", "quality-issue-investigation", "", null)]
    [InlineData(IssueKind.CustomDesign, Tier.Two, "ESC-2", Tier.Two, "ESC-2", "complex-cross-functional-issues", "", "design")]
    [InlineData(IssueKind.TimelineDelay, Tier.Two, "ESC-2", Tier.Two, "ESC-2", "complex-cross-functional-issues", "", "operations")]
    [InlineData(IssueKind.PricingDispute, Tier.Two, "ESC-2", Tier.Two, "ESC-2", "complex-cross-functional-issues", "", "finance, sales")]
    [InlineData(IssueKind.Refund, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.Discount, Tier.One, "ESC-1", Tier.Two, "ESC-2", "standard-issue-resolution", "", null)]
    [InlineData(IssueKind.PolicyException, Tier.Three, "ESC-3", Tier.Three, "ESC-3", "complex-cross-functional-issues", "", "finance, sales")]
    [InlineData(IssueKind.FunctionUnresponsive, Tier.Three, "ESC-3", Tier.Three, "ESC-3", "complex-cross-functional-issues", "", "affected-functions")]
    [InlineData(IssueKind.UnwearableOrWrong, Tier.Four, "ESC-4", Tier.Four, "ESC-4", "quality-escalation", "operations-director", null)]
    [InlineData(IssueKind.ContractDispute, Tier.Four, "ESC-4", Tier.Four, "ESC-4", "contractual-escalation", "sales, legal", null)]
    [InlineData(IssueKind.VipAtRisk, Tier.Four, "ESC-4", Tier.Four, "ESC-4", "vip-account-at-risk", "ceo", null)]
    [InlineData(IssueKind.LegalRisk, Tier.Four, "ESC-4", Tier.Four, "ESC-4", "contractual-escalation", "legal", null)]
    [InlineData(IssueKind.ImpossibleDeadline, Tier.Two, "ESC-8", Tier.Two, "ESC-8", "timeline-escalation", "operations-director", null)]
    public void Each_kind_opens_at_its_tier_and_a_VIP_at_Tier_2_or_above(
        IssueKind kind, Tier tier, string rule, Tier vipTier, string vipRule, string decision, string accountable, string? consulted)
    {
        var (standard, vip) = (Decide(kind), Decide(kind, client: ClientTier.Vip));

        Assert.Equal((tier, rule), (standard.Tier, standard.RuleId));
        Assert.Equal((vipTier, vipRule), (vip.Tier, vip.RuleId));
        Assert.All([standard, vip], result =>
        {
            Assert.Equal((decision, accountable), (result.Decision, string.Join(", ", result.Accountable)));
            Assert.Equal(consulted, Joined(result.Consulted)); // null: as the row of the decision says
        });
    }

    [Fact]
    public void The_table_above_holds_every_kind() =>
        Assert.Equal(Enum.GetValues<IssueKind>(), IssueSamples.Policy.Kinds.Select(kind => kind.Kind));

    [Theory]
    [InlineData("0.01", Tier.One, "ESC-1", "standard-issue-resolution", null, null, Tier.Two)]
    [InlineData("100", Tier.One, "ESC-1", "standard-issue-resolution", null, null, Tier.Two)]
    [InlineData("100.01", Tier.Two, "RAB-3", "refunds-under-500", "finance", "sales", Tier.Two)]
    [InlineData("500", Tier.Two, "RAB-3", "refunds-under-500", "finance", "sales", Tier.Two)]
    [InlineData("500.01", Tier.Three, "RAB-3", "financial-escalation-over-500", "finance", "sales", Tier.Three)]
    [InlineData("2000", Tier.Three, "RAB-3", "financial-escalation-over-500", "finance", "sales", Tier.Three)]
    [InlineData("2000.01", Tier.Four, "RAB-3", "financial-escalation-over-2000", "finance, sales, ceo", "leadership", Tier.Four)]
    public void Money_opens_at_the_tier_that_may_decide_on_it(
        string usd, Tier tier, string rule, string decision, string? consulted, string? informed, Tier vipTier)
    {
        var amount = decimal.Parse(usd, CultureInfo.InvariantCulture);
        foreach (var kind in new[] { IssueKind.Refund, IssueKind.Discount })
        {
            var result = Decide(kind, amount);

            Assert.Equal((tier, rule, decision), (result.Tier, result.RuleId, result.Decision));
            Assert.Equal((consulted, informed), (Joined(result.Consulted), Joined(result.Informed)));
            Assert.Equal((vipTier, decision), (Decide(kind, amount, ClientTier.Vip).Tier, Decide(kind, amount, ClientTier.Vip).Decision));
        }
    }

    [Fact]
    public void The_money_in_an_issue_of_another_kind_does_not_decide_its_tier()
    {
        var result = Decide(IssueKind.RushOrder, 2_000.01m);

        Assert.Equal((Tier.Two, "rush-order-coordination"), (result.Tier, result.Decision));
        Assert.Equal((null, null), (result.Consulted, result.Informed)); // Operations and Finance, Sales: as the row says
    }

    [Fact]
    public void An_unknown_client_is_treated_by_kind_and_amount_alone() =>
        Assert.Equal(Tier.One, IssueTriage.Decide(IssueSamples.Issue(IssueKind.MinorSizing), null, [], IssueSamples.Policy).Tier);

    [Theory]
    [InlineData("no earlier issue", "", Tier.One)]
    [InlineData("one earlier issue", "0", Tier.One)]
    [InlineData("two, both exactly 90 days ago", "0 0", Tier.Three)]
    [InlineData("two, one of them a nanosecond more than 90 days ago", "0 -1", Tier.One)]
    [InlineData("two, both a nanosecond more than 90 days ago", "-1 -1", Tier.One)]
    [InlineData("two, a nanosecond less than 90 days ago", "1 1", Tier.Three)]
    [InlineData("three, one of them too old", "-1 0 1", Tier.Three)]
    [InlineData("two raised while this one waited to be opened", "7776000000000001 7776000000000001", Tier.Three)]
    public void Two_issues_raised_within_90_days_open_the_next_one_at_Tier_3(string description, string nanosecondsInWindow, Tier expected)
    {
        var issue = IssueSamples.Issue(IssueKind.ShippingStatus);
        Instant[] raised = [.. nanosecondsInWindow.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => issue.ReceivedAt - Window + Duration.FromNanoseconds(long.Parse(text, CultureInfo.InvariantCulture)))];

        var result = IssueTriage.Decide(issue, IssueSamples.Client(ClientTier.Standard), raised, IssueSamples.Policy);

        Assert.Equal((description, expected), (description, result.Tier));
        Assert.Equal(expected == Tier.Three ? "ESC-3" : "ESC-1", result.RuleId);
    }

    [Fact]
    public void What_repeats_never_lowers_a_tier()
    {
        var issue = IssueSamples.Issue(IssueKind.LegalRisk);

        var result = IssueTriage.Decide(issue, IssueSamples.Client(ClientTier.Vip), [issue.ReceivedAt, issue.ReceivedAt], IssueSamples.Policy);

        Assert.Equal((Tier.Four, "ESC-4"), (result.Tier, result.RuleId));
    }

    private static string? Joined(IReadOnlyList<string>? roles) => roles is null ? null : string.Join(", ", roles);

    private static TriageResult Decide(IssueKind kind, decimal? amount = null, ClientTier client = ClientTier.Standard) =>
        IssueTriage.Decide(IssueSamples.Issue(kind, amount), IssueSamples.Client(client), [], IssueSamples.Policy);
}
