using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>What clients brought up in March and April and what has been settled: most of it at once, some of it late, some at night.</summary>
internal static class DemoIssues
{
    private const string Specialist = "person:specialist-1";
    private const string Manager = "person:csm-1";
    private const string Lead = "person:cs-lead";

    public static IEnumerable<DemoStep> Steps() =>
        new[]
        {
            Settled("I-3001", "seoul-agency", At(3, 5, 10), "orderTimeline", "email", "본 공연 전에 받을 수 있나요?", Manager, 25, 120, "3월 18일에 도착합니다."),
            Settled("I-3002", "indie-label", At(3, 9, 14), "productInformation", "email", "판초 안감 소재가 궁금합니다.", Specialist, 70, 150, "안감은 방수 원단입니다."),
            Settled("I-3003", "busan-theatre", At(3, 11, 11), "minorSizing", "kakaoTalk", "두 벌만 소매를 줄여 주세요.", Specialist, 50, 200, "소매를 2센티미터 줄였습니다."),
            Settled("I-3004", "tour-production", At(3, 12, 21), "shippingStatus", "email", "Which carrier will bring the tour set?", Manager, 780, 840, "Demo Express, with signature."),
            Settled("I-3005", "award-show", At(3, 13, 10), "timelineDelay", "phone", "시상식 날짜가 당겨졌습니다.", Manager, 40, 300, "3월 24일까지 맞추기로 했습니다."),
            Settled("I-3006", "london-stylist", At(3, 19, 17, 30), "qualityConcern", "email", "Is the beading of the bodice safe to dance in?", Manager, 45, 1200, "We sew every bead twice; the bodices are remade."),
            Settled("I-3007", "dance-crew", At(3, 24, 10), "preferenceUpdate", "email", "Please write only when we ask.", Specialist, 30, 60, "Noted: we write when you ask."),
            Settled("I-3008", "seoul-agency", At(3, 25, 9, 30), "shippingStatus", "kakaoTalk", "앙코르 의상이 아직 안 왔어요.", Manager, 20, 90, "오늘 퀵으로 보냈습니다."),
            Settled("I-3009", "indie-label", At(3, 31, 15), "refund", "email", "취소한 망토의 계약금을 돌려받고 싶습니다.", Specialist, 190, 260, "계약금을 돌려드렸습니다.", amountUsd: 80),
            Settled("I-3010", "tour-production", At(4, 3, 10), "rushOrder", "email", "Four more pairs of boots by Friday?", Manager, 35, 240, "Ready on Thursday."),
            Settled("I-3011", "busan-theatre", At(4, 7, 13), "orderTimeline", "email", "합창단 의상 일정이 궁금합니다.", Specialist, 15, 45, "5월 4일에 출고합니다."),
            Settled("I-3012", "award-show", At(4, 9, 19, 30), "customDesign", "email", "오프닝 드레스에 깃털을 더할 수 있을까요?", Manager, 90, 960, "소매 끝에 깃털을 달았습니다."),
            Settled("I-3013", "new-company", At(4, 14, 11), "productInformation", "phone", "드레스 세탁 방법을 알려 주세요.", Specialist, 10, 20, "드라이클리닝만 가능합니다."),
            Settled("I-3014", "london-stylist", At(4, 16, 16), "policyException", "email", "May we return one bodice after the shoot?", Lead, 100, 330, "Agreed for this one."),
        }.SelectMany(issue => issue.Steps);

    /// <param name="replied">Minutes from receipt to the answer.</param>
    /// <param name="resolved">Minutes from receipt to the resolution.</param>
    private static DemoIssue Settled(
        string id, string clientId, Instant at, string kind, string channel, string asked, string who, int replied, int resolved, string answer, decimal? amountUsd = null)
    {
        var issue = new DemoIssue(id, clientId).Received(at, kind, channel, asked, amountUsd: amountUsd);
        var reply = at + Duration.FromMinutes(replied);
        var resolution = at + Duration.FromMinutes(resolved);
        return issue.Acknowledged(at + Duration.FromMinutes(8), who).Replied(reply, who, answer)
            .Resolved(resolution, who, answer, amountUsd ?? (kind == "refund" ? 0 : null)).Confirmed(resolution + Duration.FromHours(24), who);
    }
}
