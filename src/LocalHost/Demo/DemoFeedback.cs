using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>What clients said and what came of it: a closed loop, one reopened, one overdue, one whose message waits, and praise.</summary>
internal static class DemoFeedback
{
    public static IEnumerable<DemoStep> Steps() =>
    [
        Said("F-4001", "busan-theatre", At(3, 9, 10), "email", "견적을 기다리는 동안 연락이 없어서 답답했습니다.", ["communication"]),
        Told("F-4001", At(3, 9, 15)),
        Done("F-4001", At(3, 12, 11), "견적을 기다리시는 동안 매일 한 번 진행 상황을 알려 드립니다."),
        Told("F-4001", At(3, 12, 15)),

        Said("F-4002", "indie-label", At(3, 16, 11), "phone", "주문서가 너무 복잡해요.", ["workflow"]),
        Told("F-4002", At(3, 17, 10)),
        Done("F-4002", At(3, 20, 14), "주문서를 한 장으로 줄였습니다."),
        Told("F-4002", At(3, 20, 16)),
        Done("F-4002", At(4, 8, 14), "재주문은 주문서 없이 받습니다.", round: 2),
        Told("F-4002", At(4, 8, 16)),

        Said("F-4003", "tour-production", At(3, 18, 11), "email", "The boots were delivered days late.", ["timeline"], "D-2008"),
        Told("F-4003", At(3, 19, 11)),

        Said("F-4004", "dance-crew", At(3, 27, 17), "email", "We love the street set, outstanding work!", [], "D-2011"),

        // Two surveys' low scores began loops of their own.
        Told("survey~D-2004", At(4, 3, 10)),
        DemoStep.Post(At(4, 3, 11), "person:cs-lead", "/api/feedback/survey~D-2004/commit", new { by = "2026-04-24", plan = "원단을 두 주 먼저 주문합니다." }),
        Told("survey~D-2006", At(4, 6, 10)),
        Done("survey~D-2006", At(4, 8, 11), "공연이 가까운 의상은 퀵으로 보냅니다."),
        Told("survey~D-2006", At(4, 8, 15)),

        Said("F-4005", "seoul-agency", At(4, 21, 14), "email", "블라우스 단추가 첫날 떨어졌어요.", ["quality"], "D-2013"),
    ];

    private static DemoStep Said(string feedbackId, string clientId, Instant at, string channel, string text, string[] categories, string? orderId = null) =>
        DemoStep.Post(at + Duration.FromMinutes(5), "specialist", "/api/feedback", new { feedbackId, clientId, orderId, receivedAt = Text(at), channel, text, categories });

    private static DemoStep Told(string feedbackId, Instant at) => DemoStep.Post(at, "person:cs-lead", $"/api/feedback/{feedbackId}/release");

    private static DemoStep Done(string feedbackId, Instant at, string summary, int round = 1) =>
        DemoStep.Post(at, "person:cs-lead", $"/api/feedback/{feedbackId}/complete", new { actionId = $"done-{round}", summary });
}
