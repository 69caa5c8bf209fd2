using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Why something is on the list of the day, in both languages.</summary>
internal static class TodayTexts
{
    public static LocalizedText Late { get; } = new("Something that was due has not happened.", "기한이 지난 일이 아직 처리되지 않았습니다.");

    public static LocalizedText DueSoon { get; } = new("Its next step is due soon.", "다음 단계의 기한이 다가옵니다.");

    public static LocalizedText Stopped { get; } = new("It has stopped and does not go on by itself.", "중단되어 저절로 다시 진행되지 않습니다.");

    public static LocalizedText TaskLate { get; } = new("The task is past due.", "할 일의 기한이 지났습니다.");

    public static LocalizedText TaskDueSoon { get; } = new("The task is due soon.", "할 일의 기한이 다가옵니다.");

    public static LocalizedText TaskWaiting { get; } = new("It waits for a person.", "담당자의 처리를 기다립니다.");

    public static LocalizedText Held(HoldCause? cause) => cause switch
    {
        HoldCause.Everything => new("All sending is held.", "모든 발송이 보류 중입니다."),
        HoldCause.Client => new("Sending to this client is held.", "이 고객에게 보내는 발송이 보류 중입니다."),
        HoldCause.AllowList => new("The address is not on the allow-list.", "허용 목록에 없는 주소입니다."),
        _ => new("Somebody held this message.", "담당자가 이 메시지를 보류했습니다."),
    };

    public static LocalizedText NotArrived(MessageState state) => state == MessageState.Bounced
        ? new("The message came back.", "메시지가 반송되었습니다.")
        : new("The message could not be sent.", "메시지를 보내지 못했습니다.");

    public static LocalizedText Emergency(LocalizedText because) => new($"Emergency. {because.En}", $"긴급. {because.Ko}");

    /// <summary>The subject of a message stands in the language it was written in; one that could not be written has none.</summary>
    public static LocalizedText Subject(LedgerRow row) => row.Subject.Length > 0 ? new(row.Subject, row.Subject) : new($"Message {row.Key}", $"메시지 {row.Key}");

    public static LocalizedText Subject(InstanceView view)
    {
        var id = view.Id[(view.Id.IndexOf('~', StringComparison.Ordinal) + 1)..];
        return view.Process switch
        {
            "order" => new(view.Subject, $"주문 {id}"),
            "escalation" => new(view.Subject, $"이슈 {id}"),
            "survey" => new(view.Subject, $"설문 {id}"),
            "feedback-loop" => new(view.Subject, $"피드백 {id}"),
            "transition" => new(view.Subject, $"담당자 변경 {id}"),
            "departure" => new(view.Subject, $"담당자 퇴사 {id}"),
            "erasure" => new(view.Subject, $"고객 정보 삭제 {id}"),
            _ => new(view.Subject, view.Subject),
        };
    }
}
