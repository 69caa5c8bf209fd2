using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Erasure;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Transitions;

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

    public static LocalizedText InTime { get; } = new("Its next step has time left.", "다음 단계까지 시간이 남아 있습니다.");

    public static LocalizedText NotArrived(MessageState state) => state switch
    {
        MessageState.Bounced => new("The message came back.", "메시지가 반송되었습니다."),
        MessageState.OutcomeUnknown => new("Nobody knows whether the message went out.", "메시지가 발송되었는지 확인되지 않았습니다."),
        _ => new("The message could not be sent.", "메시지를 보내지 못했습니다."),
    };

    public static LocalizedText Emergency(LocalizedText because) => new($"Emergency. {because.En}", $"긴급. {because.Ko}");

    /// <summary>The subject of a message stands in the language it was written in; one that could not be written has none.</summary>
    public static LocalizedText Subject(LedgerRow row) => row.Subject.Length > 0 ? new(row.Subject, row.Subject) : new($"Message {row.Key}", $"메시지 {row.Key}");

    public static LocalizedText Subject(InstanceView view) => SubjectTexts.Of(view.Subject, Process(view.Process, view.Id));

    /// <summary>A row by ids alone.</summary>
    public static LocalizedText What(TodayItem item)
    {
        var process = Process(item.Process, item.InstanceId);
        return item.What switch
        {
            TodayWhat.Task => new($"{process.En}, task", $"{process.Ko} 할 일"),
            TodayWhat.Message => new($"{process.En}, message", $"{process.Ko} 메시지"),
            _ => process,
        };
    }

    private static LocalizedText Process(string? process, string instanceId)
    {
        var id = instanceId[(instanceId.IndexOf('~', StringComparison.Ordinal) + 1)..];
        return process switch
        {
            OrderNames.Process => new($"Order {id}", $"주문 {id}"),
            EscalationNames.Process => new($"Issue {id}", $"이슈 {id}"),
            SurveyNames.Process => new($"Survey {id}", $"설문 {id}"),
            FeedbackKeys.Process => new($"Feedback {id}", $"피드백 {id}"),
            TransitionNames.Process => new($"Transition {id}", $"담당자 변경 {id}"),
            TransitionNames.DepartureProcess => new($"Departure {id}", $"담당자 퇴사 {id}"),
            ErasureCatalog.Process => new($"Erasure of client {id}", $"고객 정보 삭제 {id}"),
            _ => new(instanceId, instanceId),
        };
    }
}
