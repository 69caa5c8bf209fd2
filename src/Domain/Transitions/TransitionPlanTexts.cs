using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Transitions.Progress;

namespace Kyndof.Workflows.Domain.Transitions;

/// <summary>The sentences that say what is to come of a transition or a departure, in both languages.</summary>
public static class TransitionPlanTexts
{
    public static LocalizedText Due(StepKind kind) => new($"Due: {Name(kind).En}.", $"기한: {Name(kind).Ko}.");

    public static LocalizedText Reminded(StepKind kind, int percent) => new(
        $"{Name(kind).En}: {percent} % of its time is used up, its owner is reminded.", $"{Name(kind).Ko}: 기한의 {percent}% 경과, 담당자에게 다시 알립니다.");

    public static LocalizedText LeadTold(StepKind kind) => new($"{Name(kind).En} not done: the CS Lead is told.", $"{Name(kind).Ko} 미완료 시 CS 리드에게 알립니다.");

    public static LocalizedText GoesOn() => new("The introduction goes on.", "소개를 이어서 진행합니다.");

    public static LocalizedText AvailabilityEnds() => new("Until then the outgoing CSM can be asked.", "이전 담당자에게 문의할 수 있는 기간이 끝납니다.");

    public static LocalizedText ClientAsked() => new("The client is asked how the change went.", "고객에게 담당 변경 만족도를 묻습니다.");

    public static LocalizedText LastDay(string csm) => new($"The last day of {csm} has passed.", $"{csm}의 마지막 근무일이 지납니다.");

    public static LocalizedText AskedWhoTakes(int accounts) => new(
        $"Accounts nobody takes yet: {accounts}. The CS Lead is asked again.", $"담당자가 정해지지 않은 고객 {accounts}곳: CS 리드에게 다시 묻습니다.");

    private static LocalizedText Name(StepKind kind) => TransitionTexts.Name(kind);
}
