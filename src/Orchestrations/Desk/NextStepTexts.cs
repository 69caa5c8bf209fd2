using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Transitions.Progress;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>The word a process gives for its next step, as a sentence people read.</summary>
public static class NextStepTexts
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["arrival"] = new("Take in what was reported", "접수된 소식 반영"),
        ["assign"] = new("Name who takes over", "후임 담당자 지정"),
        ["check"] = new("Ask whether it is better now", "나아졌는지 확인"),
        ["client"] = new("Ask who the client is", "고객 정보 확인"),
        ["close"] = new("Close without the client's word", "고객 확인 없이 종결"),
        ["emergency"] = new("Becomes an emergency", "긴급으로 전환"),
        ["erase"] = new("Erase what names the client", "고객 정보 삭제"),
        ["expire"] = new("Expires", "만료"),
        ["follow-up"] = new("Follow up with the client", "고객에게 후속 연락"),
        ["introduce"] = new("Introduce the new CSM", "새 담당자 소개"),
        ["introductions"] = new("Introduce the new CSMs", "새 담당자 소개"),
        ["invite"] = new("Send the survey", "설문 발송"),
        ["last-day"] = new("Last day of the leaving CSM", "퇴사하는 담당자의 마지막 근무일"),
        ["pause-check"] = new("Ask whether it still waits for the client", "아직 고객 회신을 기다리는지 확인"),
        ["quiet-check"] = new("Ask whether somebody still works on it", "진행 중인지 확인"),
        ["opted-out"] = new("Ends: the client wants no surveys", "종료: 설문 수신 거부 고객"),
        ["remind"] = new("Remind of the survey", "설문 재안내"),
        ["settle"] = new("Completes", "완료"),
        ["survey"] = new("Send the survey", "설문 발송"),
    };

    public static LocalizedText Of(string step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (Words.TryGetValue(step, out var known)) return known;
        var mark = step.IndexOf(':', StringComparison.Ordinal);
        var (head, tail) = mark < 0 ? ("", Tail(step)) : (step[..mark], Tail(step[(mark + 1)..]));
        return head switch
        {
            "" => tail,
            "call" => new($"Call: {tail.En}", $"전화: {tail.Ko}"),
            "end" => new($"Ends: {tail.En}", $"종료: {tail.Ko}"),
            "look" => new($"Look again: {tail.En}", $"다시 확인: {tail.Ko}"),
            "missing" => new($"Ask about what has not come: {tail.En}", $"들어오지 않은 소식 확인: {tail.Ko}"),
            "overdue" => new($"Tell the CS Lead what is overdue: {tail.En}", $"CS 리드에게 지연 알림: {tail.Ko}"),
            "promise" => new($"Tell the client: {tail.En}", $"고객 안내: {tail.Ko}"),
            "remind" => new($"Remind: {tail.En}", $"재알림: {tail.Ko}"),
            "request" => new($"Answer due: {tail.En}", $"답변 기한: {tail.Ko}"),
            "send" => new($"Send: {tail.En}", $"발송: {tail.Ko}"),
            _ => new(step, step),
        };
    }

    private static LocalizedText Tail(string word)
    {
        var mark = word.IndexOf(':', StringComparison.Ordinal);
        if (mark >= 0) return Part(word[..mark], word[(mark + 1)..]);
        foreach (var kind in Enum.GetValues<ClockKind>())
        {
            if (ProcessWords.Kebab(kind) == word) return IssueTexts.Name(kind);
        }

        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            if (ProcessWords.Kebab(kind) == word) return MessageNames.Of(kind);
        }

        foreach (var kind in Enum.GetValues<StepKind>())
        {
            if (ProcessWords.Kebab(kind) == word) return StepName(kind);
        }

        return word switch
        {
            "client" => new("the client", "고객"),
            "assign" => new("naming who takes over", "후임 담당자 지정"),
            "held" => new("messages held", "보류된 메시지"),
            "availability" => new("the former CSM can be asked", "이전 담당자 문의 가능 기간"),
            "categorise" => new("sorting the feedback", "피드백 분류"),
            _ => IssueTexts.Role(word) is var role && role.En != word ? role : new(word.Replace('-', ' '), word.Replace('-', ' ')),
        };
    }

    /// <summary>What somebody owes in a feedback loop.</summary>
    private static LocalizedText Part(string what, string whom) => what switch
    {
        "act" => new($"the part of {Tail(whom).En}", $"{Tail(whom).Ko} 조치"),
        "ask" => new("asking the client", "고객에게 묻기"),
        "release" => new("releasing the message to the client", "고객 메시지 발송 승인"),
        _ => new($"{what.Replace('-', ' ')}, {Tail(whom).En}", $"{what.Replace('-', ' ')}, {Tail(whom).Ko}"),
    };

    private static LocalizedText StepName(StepKind kind) => kind switch
    {
        StepKind.Dossier => new("the dossier", "인수인계 문서"),
        StepKind.Shadowing => new("review and shadowing", "검토와 동행"),
        StepKind.Introduction => new("the introduction", "소개"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This step has no name."),
    };
}
