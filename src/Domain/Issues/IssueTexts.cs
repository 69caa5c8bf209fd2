using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>The sentences that explain an issue's timeline, in both languages.</summary>
public static partial class IssueTexts
{
    public static LocalizedText ByKind(IssueKind kind, Tier tier) => new(
        $"{Name(kind).En}: Tier {(int)tier}.", $"{Name(kind).Ko}: {(int)tier}단계.");

    public static LocalizedText ByAmount(decimal amount, AuthorityBand band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return new($"{Usd(amount)} is decided by {Role(band.Role).En}: Tier {(int)band.Tier}.", $"{Usd(amount)} 결정 권한은 {Role(band.Role).Ko}: {(int)band.Tier}단계.");
    }

    public static LocalizedText ByVip() => new("A VIP client: the Client Success Manager answers.", "VIP 고객: 고객 성공 매니저가 응대합니다.");

    public static LocalizedText ByRepeat(RepeatedIssues repeated)
    {
        ArgumentNullException.ThrowIfNull(repeated);
        return new(
            $"{repeated.Issues} or more issues of this client were raised within {repeated.WithinDays} days: Tier 3.",
            $"이 고객의 이슈가 {repeated.WithinDays}일 이내에 {repeated.Issues}건 이상 상향되어 3단계로 시작합니다.");
    }

    public static string Usd(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{amount:#,##0.00} USD");

    public static LocalizedText Name(IssueKind kind) => kind switch
    {
        IssueKind.ShippingStatus => new("Shipping status", "배송 상황"),
        IssueKind.OrderTimeline => new("Order timeline", "주문 일정"),
        IssueKind.ProductInformation => new("Product information", "제품 정보"),
        IssueKind.MinorSizing => new("Minor sizing", "사소한 치수 문의"),
        IssueKind.PreferenceUpdate => new("Preference update", "연락 방식 변경"),
        IssueKind.ReturnExchange => new("Return or exchange", "반품·교환"),
        IssueKind.RushOrder => new("Rush order", "긴급 주문"),
        IssueKind.QualityConcern => new("Quality concern", "품질 문제"),
        IssueKind.CustomDesign => new("Custom design", "맞춤 디자인"),
        IssueKind.TimelineDelay => new("Timeline delay", "일정 지연"),
        IssueKind.PricingDispute => new("Pricing dispute", "가격 이의"),
        IssueKind.Refund => new("Refund", "환불"),
        IssueKind.Discount => new("Discount", "할인"),
        IssueKind.PolicyException => new("Policy exception", "정책 예외"),
        IssueKind.FunctionUnresponsive => new("Unresponsive function", "타 부서 무응답"),
        IssueKind.UnwearableOrWrong => new("Unwearable or wrong delivery", "착용 불가·오배송"),
        IssueKind.ContractDispute => new("Contract dispute", "계약 분쟁"),
        IssueKind.VipAtRisk => new("VIP account at risk", "VIP 고객 이탈 위험"),
        IssueKind.LegalRisk => new("Legal risk", "법적 위험"),
        IssueKind.ImpossibleDeadline => new("Impossible deadline", "불가능한 납기"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of issue has no name."),
    };

    public static LocalizedText Role(string role) => role switch
    {
        "specialist" => new("the Support Specialist", "지원 담당자"),
        "csm" => new("the Client Success Manager", "고객 성공 매니저"),
        "cs-lead" => new("the CS Lead", "CS 리드"),
        "cs-team" => new("the CS team", "CS 팀"),
        "on-call-rep" => new("the on-call representative", "당직 담당자"),
        "cfo" => new("the CFO", "CFO"),
        "ceo" => new("the CEO", "CEO"),
        "operations-director" => new("the Operations Director", "운영 총괄"),
        "leadership" => new("Leadership", "경영진"),
        "operations" => new("Operations", "운영팀"),
        "design" => new("Design", "디자인팀"),
        "finance" => new("Finance", "재무팀"),
        "sales" => new("Sales", "영업팀"),
        "legal" => new("Legal", "법무팀"),
        "strategy" => new("Strategy", "전략팀"),
        "marketing" => new("Marketing", "마케팅팀"),
        "ga" => new("General Affairs", "총무팀"),
        _ => new(role, role),
    };
}
