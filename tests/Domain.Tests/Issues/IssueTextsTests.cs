using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;

namespace Kyndof.Workflows.Domain.Tests.Issues;

public sealed class IssueTextsTests
{
    [Theory] // every role of the RABSIC matrices and of the sample policy
    [InlineData("specialist", "the Support Specialist", "지원 담당자")]
    [InlineData("csm", "the Client Success Manager", "고객 성공 매니저")]
    [InlineData("cs-lead", "the CS Lead", "CS 리드")]
    [InlineData("cs-team", "the CS team", "CS 팀")]
    [InlineData("on-call-rep", "the on-call representative", "당직 담당자")]
    [InlineData("cfo", "the CFO", "CFO")]
    [InlineData("ceo", "the CEO", "CEO")]
    [InlineData("leadership", "Leadership", "경영진")]
    [InlineData("operations", "Operations", "운영팀")]
    [InlineData("operations-director", "the Operations Director", "운영 총괄")]
    [InlineData("operations-supervisor", "the Operations supervisors", "생산 현장 관리자")]
    [InlineData("design", "Design", "디자인팀")]
    [InlineData("finance", "Finance", "재무팀")]
    [InlineData("sales", "Sales", "영업팀")]
    [InlineData("legal", "Legal", "법무팀")]
    [InlineData("strategy", "Strategy", "전략팀")]
    [InlineData("marketing", "Marketing", "마케팅팀")]
    [InlineData("ga", "General Affairs", "총무팀")]
    [InlineData("all-functions", "all functions", "전 부서")]
    [InlineData("affected-functions", "the functions concerned", "관련 부서")]
    [InlineData("a-role-of-another-brand", "a-role-of-another-brand", "a-role-of-another-brand")]
    public void A_role_has_a_name_in_both_languages(string role, string english, string korean) =>
        Assert.Equal(new LocalizedText(english, korean), IssueTexts.Role(role));

    [Fact]
    public void Every_kind_has_a_name_of_its_own_in_both_languages()
    {
        var names = Enum.GetValues<IssueKind>().Select(IssueTexts.Name).ToList();

        Assert.Equal(names.Count, names.Select(name => name.En).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names.Count, names.Select(name => name.Ko).Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Contains(name.Ko, letter => letter is >= '가' and <= '힣'));
    }

    [Fact]
    public void The_reason_for_a_tier_names_what_decided_and_the_tier()
    {
        Assert.Equal(new LocalizedText("Rush order: Tier 2.", "긴급 주문: 2단계."), IssueTexts.ByKind(IssueKind.RushOrder, Tier.Two));
        Assert.Equal(
            new LocalizedText("2,000.01 USD is decided by the CFO: Tier 4.", "2,000.01 USD의 결정 권한은 CFO에게 있습니다: 4단계."),
            IssueTexts.ByAmount(2_000.01m, IssueSamples.Policy.BandOf(2_000.01m)));
        Assert.Equal(
            new LocalizedText(
                "2 or more issues of this client were escalated in the last 90 days: Tier 3.",
                "최근 90일 동안 이 고객의 이슈가 2건 이상 상위 단계로 올라갔습니다: 3단계."),
            IssueTexts.ByRepeat(IssueSamples.Policy.Repeated));
        Assert.Equal(
            new LocalizedText("The Client Success Manager answers every VIP client: Tier 2.", "VIP 고객은 항상 고객 성공 매니저가 응대합니다: 2단계."),
            IssueTexts.ByVip());
    }
}
