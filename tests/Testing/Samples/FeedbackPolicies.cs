using Kyndof.Workflows.Domain.Feedback;
using static Kyndof.Workflows.Domain.Feedback.FeedbackCategory;

namespace Kyndof.Workflows.Testing.Samples;

/// <summary>The closed loop as <c>policies/kyndof.yaml</c> has it, written out once more with a few of its words: a test holds the two the same.</summary>
public static class FeedbackPolicies
{
    public static FeedbackPolicy Kyndof { get; } = new()
    {
        Categories =
        [
            new(Quality, ["operations"], new(["quality", "fit", "seam", "zip"], ["품질", "봉제", "지퍼"])),
            new(Timeline, ["operations"], new(["was late", "days late", "delay"], ["늦", "지연", "납기"])),
            new(Communication, ["cs-lead"], new(["answer", "reply", "contact"], ["연락", "답변"])),
            new(Pricing, ["sales", "finance"], new(["price", "quote", "expensive"], ["가격", "견적", "비싸"])),
            new(Design, ["design"], new(["design", "feature"], ["디자인", "색상"])),
            new(Competitor, ["strategy"], new(["competitor", "elsewhere"], ["타사", "경쟁사"])),
            new(Workflow, ["strategy"], new(["order form", "procedure"], ["주문서", "절차"])),
        ],
        Praise = new(["we love", "beautiful", "excellent"], ["최고", "훌륭", "감동"]),
        PatternClients = 3,
        PatternDays = 30,
        CategoriseWithinDays = 1,
        TellWithinDays = 2,
        CommitDays = 30,
        RemindAt = [50, 80],
        OverdueEveryDays = 7,
        TellDoneWithinDays = 1,
        CheckAfterDays = 14,
        ReopenBelow = 4,
        EscalateAtReopening = 3,
        Decision = "routine-feedback-logging",
        PatternDecision = "process-improvement-recommendations",
    };
}
