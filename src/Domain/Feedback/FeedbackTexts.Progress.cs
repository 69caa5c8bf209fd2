using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Feedback;

/// <content>What is asked of people, what the client hears, and the end.</content>
public static partial class FeedbackTexts
{
    public static LocalizedText Subject(string feedbackId, LocalizedText ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new($"Feedback {feedbackId}: {ask.En}", $"고객 의견 {feedbackId}: {ask.Ko}");
    }

    /// <summary>What a message asks for, by the word of its notice; null: nothing.</summary>
    public static LocalizedText? Ask(string? word) => word switch
    {
        "review" => AskCategory(),
        "consult" => AskView(),
        "release-addressed" => AskRelease(MessageKind.FeedbackAddressed),
        "release-done" => AskRelease(MessageKind.FeedbackDone),
        "release-outcome" => AskRelease(MessageKind.FeedbackOutcome),
        "release-thanks" => AskRelease(MessageKind.FeedbackThanks),
        _ => null,
    };

    public static LocalizedText AskCategory() => new("say what it is about", "어떤 내용인지 분류");

    public static LocalizedText AskView() => new("give your view", "의견 제시");

    public static LocalizedText AskPart(string role) => new($"what {IssueTexts.Role(role).En} does about it", $"{IssueTexts.Role(role).Ko} 조치");

    public static LocalizedText AskRelease(MessageKind kind) => new($"tell the client {Message(kind).En}", $"고객에게 {Message(kind).Ko} 발송");

    public static LocalizedText AskHeld(MessageKind kind) => new($"held back: tell the client {Message(kind).En} another way", $"발송 보류: 다른 방법으로 {Message(kind).Ko}");

    public static LocalizedText AskCall() => new("ask the client whether they are satisfied", "고객에게 만족 여부 확인");

    public static LocalizedText Reminded(LocalizedText ask, int percent)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new($"{percent} % of the time is used up: {ask.En}.", $"기한의 {percent}%가 지났습니다: {ask.Ko}.");
    }

    public static LocalizedText Overdue(LocalizedText ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new($"Overdue: {ask.En}.", $"기한 초과: {ask.Ko}.");
    }

    public static LocalizedText Drafted(MessageKind kind) => new(
        $"A message is drafted that tells the client {Message(kind).En}; the CS Lead releases it.", $"{Message(kind).Ko} 초안이 준비되어 CS 리드의 발송 승인을 기다립니다.");

    public static LocalizedText Released(MessageKind kind, string by) => new($"{by} released the message that tells the client {Message(kind).En}.", $"{by}이(가) {Message(kind).Ko} 발송을 승인했습니다.");

    public static LocalizedText Told(MessageKind kind) => new($"The client is told {Message(kind).En}.", $"고객에게 {Message(kind).Ko}을(를) 보냅니다.");

    public static LocalizedText ToldOtherwise(MessageKind kind, string how, string by) => new($"{by} told the client {Message(kind).En}: {how}.", $"{by}이(가) 다른 방법({how})으로 {Message(kind).Ko}을(를) 전했습니다.");

    public static LocalizedText NotTold(MessageKind kind) => new($"The client has not been told {Message(kind).En}.", $"고객이 아직 {Message(kind).Ko}을(를) 받지 못했습니다.");

    public static LocalizedText HeldBack(MessageKind kind) => new($"The message that tells the client {Message(kind).En} is held back.", $"{Message(kind).Ko} 메시지가 보류되어 있습니다.");

    public static LocalizedText CheckBegun() => new("The client is asked whether they are satisfied with what was changed.", "변경된 내용에 만족하는지 고객에게 묻습니다.");

    /// <summary>The words themselves stand with the survey's answers, for those who may read them.</summary>
    public static LocalizedText CheckAnswered(int? score, bool hasWords) => (score, hasWords) switch
    {
        ({ } given, false) => new($"The client gives {given} of 5.", $"고객 평가: 5점 중 {given}점."),
        ({ } given, true) => new($"The client gives {given} of 5, and says why in the survey.", $"고객 평가: 5점 중 {given}점. 설문에 의견을 남겼습니다."),
        _ => new("The client answered in the survey without a score.", "고객이 설문에 점수 없이 답했습니다."),
    };

    public static LocalizedText AskRead() => new("read what the client wrote", "고객이 남긴 의견 확인");

    public static LocalizedText WordsBesideTheScore() => new("The client is satisfied and wrote something.", "고객이 만족했고 의견을 남겼습니다.");

    public static LocalizedText CheckRecorded(int score, string? note, string by) => new(
        $"{by} asked the client: {score} of 5{(note is null ? "" : $", {note}")}.", $"{by}이(가) 고객에게 확인: 5점 중 {score}점{(note is null ? "" : $", {note}")}.");

    public static LocalizedText CheckUnanswered() => new("The client did not say whether they are satisfied.", "고객이 만족 여부를 답하지 않았습니다.");

    public static LocalizedText WordsAlone() => new("The client answered in words and gave no score.", "고객이 점수 없이 글로만 답했습니다.");

    public static LocalizedText Reopened(int times) => new($"The client is not satisfied: reopened, for the {Ordinal(times)} time.", $"고객이 만족하지 않아 다시 엽니다({times}번째).");

    public static LocalizedText Escalated(string issueId) => new($"It becomes issue {issueId} of Tier 3, which goes on with it.", $"3단계 이슈 {issueId}(으)로 넘깁니다.");

    public static LocalizedText IssueEnded(string issueId) => new($"Issue {issueId} has ended and told the client the outcome.", $"이슈 {issueId}이(가) 종결되고 고객에게 결과가 전달되었습니다.");

    public static LocalizedText Dismissed(string reason, bool optedOut, string by) => optedOut
        ? new($"{by} ends it without a change: {reason}. The client wants to hear nothing more.", $"{by}이(가) 변경 없이 종결: {reason}. 고객이 더 이상의 안내를 원하지 않습니다.")
        : new($"{by} ends it without a change: {reason}.", $"{by}이(가) 변경 없이 종결: {reason}.");

    public static LocalizedText Ended(FeedbackStage stage) => stage switch
    {
        FeedbackStage.Satisfied => new("The loop is closed: the client is satisfied.", "종결: 고객이 만족했습니다."),
        FeedbackStage.Unanswered => new("The loop is closed: the client has heard the outcome.", "종결: 고객에게 결과가 전달되었습니다."),
        FeedbackStage.Thanked => new("The praise is recorded and the client has been thanked.", "종결: 칭찬을 기록하고 감사를 전했습니다."),
        FeedbackStage.Dismissed => new("The loop is closed without a change.", "종결: 변경 없음."),
        FeedbackStage.Resolved => new("The loop is closed with its issue.", "종결: 이슈와 함께 마무리되었습니다."),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A loop does not end in this stage."),
    };

    public static LocalizedText CameLate(string by) => new($"What {by} did came too late to change anything.", $"{by}의 조치는 이미 늦어 아무것도 바꾸지 않았습니다.");

    private static string Ordinal(int number) => number switch { 1 => "first", 2 => "second", 3 => "third", _ => $"{number}th" };
}
