using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues.Progress;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>The sentences that say what is to come of an issue, in both languages.</summary>
public static class IssuePlanTexts
{
    public static LocalizedText Due(IssueClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var name = IssueTexts.Name(clock.Kind);
        return new($"Due: {name.En}.", $"기한: {name.Ko}.");
    }

    public static LocalizedText OwnerReminded(IssueClock clock, int percent)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var name = IssueTexts.Name(clock.Kind);
        return new($"{percent} % of the time for {name.En} is used: its owner is reminded.", $"{name.Ko} 목표 시간의 {percent}% 경과: 담당자에게 다시 알립니다.");
    }

    public static LocalizedText Climbs(string role, Tier tier) => new(
        $"If nobody has taken it up, it goes to {IssueTexts.Role(role).En}, Tier {(int)tier}.", $"아무도 확인하지 않으면 {(int)tier}단계로 올라갑니다: {IssueTexts.Role(role).Ko}.");

    public static LocalizedText LeadTold() => new("If nobody has taken it up, the CS Lead is told.", "아무도 확인하지 않으면 CS 리드에게 알립니다.");

    public static LocalizedText BecomesEmergency() => new("The performance is near: it becomes an emergency.", "공연이 임박하여 긴급으로 바뀝니다.");

    public static LocalizedText Reminded(string role) => new($"Without an answer, {IssueTexts.Role(role).En} is reminded.", $"답이 없으면 다시 알립니다: {IssueTexts.Role(role).Ko}.");

    public static LocalizedText Answers(string role) => new($"{Capital(IssueTexts.Role(role).En)} has to have answered.", $"답변 기한: {IssueTexts.Role(role).Ko}.");

    public static LocalizedText Decides(string role, decimal amountUsd) => new(
        $"{Capital(IssueTexts.Role(role).En)} has to have decided on {IssueTexts.Usd(amountUsd)}.", $"{IssueTexts.Usd(amountUsd)} 승인 결정 기한: {IssueTexts.Role(role).Ko}.");

    public static LocalizedText PauseLookedAt() => new("If it is still paused, its owner is asked whether it waits for the client.", "아직 정지 중이면 고객을 기다리는지 담당자에게 묻습니다.");

    public static LocalizedText QuietLookedAt() => new("If nothing has happened, its owner is asked what comes next.", "진행된 내용이 없으면 다음 조치를 담당자에게 묻습니다.");

    public static LocalizedText ClientReminded() => new("Without a word, the client is reminded to confirm.", "답이 없으면 고객에게 해결 확인을 다시 요청합니다.");

    public static LocalizedText ClientCalled() => new("Without a word, somebody calls the client.", "답이 없으면 고객에게 전화합니다.");

    public static LocalizedText ClosesUnconfirmed() => new("Without a word, it closes as unconfirmed.", "답이 없으면 미확인으로 종결합니다.");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
