using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>What is open when the story ends: an emergency, one that climbs, one late, one due soon, one that waits for an approval, one paused, one resolved.</summary>
internal static class DemoOpenIssues
{
    public static IEnumerable<DemoStep> Steps() =>
        new[]
        {
            new DemoIssue("I-3101", "award-show")
                .Received(At(4, 22, 9, 33), "qualityConcern", "phone", "내일 시상식인데 드레스 허리가 뜯어졌습니다.", "D-2016", performance: At(4, 23, 19)),
            new DemoIssue("I-3102", "seoul-agency")
                .Received(At(4, 21, 15), "customDesign", "email", "팬미팅 블라우스 칼라를 다시 디자인하고 싶습니다.", "D-2013"),
            new DemoIssue("I-3103", "busan-theatre")
                .Received(At(4, 21, 16), "orderTimeline", "email", "합창단 의상이 5월 초에 정말 도착하나요?", "D-2014").Acknowledged(At(4, 21, 16, 20), "person:specialist-1"),
            new DemoIssue("I-3104", "indie-label")
                .Received(At(4, 22, 9, 5), "shippingStatus", "email", "레인 케이프는 발송되었나요?", "D-2015"),
            new DemoIssue("I-3105", "london-stylist")
                .Received(At(4, 20, 10), "qualityConcern", "email", "One glove lost a third of its beads at the fitting.", "D-2018")
                .Acknowledged(At(4, 20, 10, 30), "person:csm-1").Replied(At(4, 20, 11), "person:csm-1", "We are sorry: both gloves are made again.")
                .Answered(At(4, 20, 13), "operations", "New gloves take three days.").Answered(At(4, 20, 13, 30), "design", "Smaller beads hold better.")
                .Resolved(At(4, 21, 17), "person:csm-1", "New gloves, and the fitting is refunded.", 900),
            new DemoIssue("I-3106", "tour-production")
                .Received(At(4, 20, 14), "timelineDelay", "email", "The second leg may begin a week earlier. Can you follow?")
                .Acknowledged(At(4, 20, 14, 20), "person:csm-3").Replied(At(4, 20, 14, 40), "person:csm-3", "We can, once we have the dancers' measurements.")
                .Answered(At(4, 20, 14, 50), "operations", "A week earlier is possible.")
                .Paused(At(4, 20, 15), "person:csm-3", "The client sends the measurements."),
            new DemoIssue("I-3107", "new-company")
                .Received(At(4, 21, 10), "minorSizing", "kakaoTalk", "드레스 어깨끈을 1센티미터 줄여 주세요.", "D-2012")
                .Acknowledged(At(4, 21, 10, 15), "person:specialist-1").Replied(At(4, 21, 10, 30), "person:specialist-1", "오늘 줄여서 보내 드리겠습니다.")
                .Resolved(At(4, 21, 16), "person:specialist-1", "어깨끈을 줄여 보냈습니다."),
        }.SelectMany(issue => issue.Steps);
}
