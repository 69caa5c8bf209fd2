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
        return new($"{Usd(amount)} is decided by {Role(band.Role).En}: Tier {(int)band.Tier}.", $"{Usd(amount)}의 결정 권한은 {Role(band.Role).Ko}에게 있습니다: {(int)band.Tier}단계.");
    }

    public static LocalizedText ByVip() => new("The Client Success Manager answers every VIP client: Tier 2.", "VIP 고객은 항상 고객 성공 매니저가 응대합니다: 2단계.");

    public static LocalizedText ByRepeat(RepeatedIssues repeated)
    {
        ArgumentNullException.ThrowIfNull(repeated);
        return new(
            $"{repeated.Issues} or more issues of this client were escalated in the last {repeated.WithinDays} days: Tier 3.",
            $"최근 {repeated.WithinDays}일 동안 이 고객의 이슈가 {repeated.Issues}건 이상 상위 단계로 올라갔습니다: 3단계.");
    }

    public static string Usd(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{amount:#,##0.00} USD");

    public static LocalizedText Name(IssueKind kind) => kind switch
    {
        IssueKind.ShippingStatus => new("Shipping status", "배송 상황"),
        IssueKind.OrderTimeline => new("Order timeline", "주문 일정"),
        IssueKind.ProductInformation => new("Product information", "제품 정보"),
        IssueKind.MinorSizing => new("Minor sizing", "간단한 사이즈 문의"),
        IssueKind.PreferenceUpdate => new("Preference update", "연락·안내 설정 변경"),
        IssueKind.ReturnExchange => new("Return or exchange", "반품·교환"),
        IssueKind.RushOrder => new("Rush order", "긴급 주문"),
        IssueKind.QualityConcern => new("Quality concern", "품질 불만"),
        IssueKind.CustomDesign => new("Custom design", "맞춤 디자인"),
        IssueKind.TimelineDelay => new("Timeline delay", "일정 지연"),
        IssueKind.PricingDispute => new("Pricing dispute", "가격 이의 제기"),
        IssueKind.Refund => new("Refund", "환불"),
        IssueKind.Discount => new("Discount", "할인"),
        IssueKind.PolicyException => new("Policy exception", "정책 예외 요청"),
        IssueKind.FunctionUnresponsive => new("Unresponsive function", "유관 부서 무응답"),
        IssueKind.UnwearableOrWrong => new("Unwearable or wrong delivery", "착용 불가·오배송"),
        IssueKind.ContractDispute => new("Contract dispute", "계약 분쟁"),
        IssueKind.VipAtRisk => new("VIP account at risk", "VIP 고객 이탈 위험"),
        IssueKind.LegalRisk => new("Legal risk", "법적 분쟁 위험"),
        IssueKind.ImpossibleDeadline => new("Impossible deadline", "맞추기 어려운 납기"),
        IssueKind.FeedbackUnresolved => new("Unresolved feedback", "미해결 피드백"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of issue has no name."),
    };
}
