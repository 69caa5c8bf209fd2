using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback;

/// <summary>What a loop says of itself in its timeline, its tasks and its messages.</summary>
public static partial class FeedbackTexts
{
    public static LocalizedText Name(FeedbackCategory category) => category switch
    {
        FeedbackCategory.Quality => new("quality", "품질"),
        FeedbackCategory.Timeline => new("timeline", "일정"),
        FeedbackCategory.Communication => new("communication", "소통"),
        FeedbackCategory.Pricing => new("pricing", "가격"),
        FeedbackCategory.Design => new("design", "디자인"),
        FeedbackCategory.Competitor => new("competitors", "경쟁사"),
        FeedbackCategory.Workflow => new("how we work together", "업무 절차"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "This category has no name."),
    };

    public static LocalizedText Opened(ClientFeedback feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        return feedback.SurveyId is null
            ? new($"Feedback came in unasked ({feedback.Channel}).", $"고객 의견 접수({feedback.Channel}).")
            : new($"The client answered {feedback.SurveyId}.", $"고객이 {feedback.SurveyId} 설문에 답했습니다.");
    }

    /// <param name="by">Null: keywords and scores.</param>
    public static LocalizedText Named(IReadOnlyList<FeedbackCategory> categories, string? by)
    {
        var names = Names(categories);
        return by is null
            ? new($"It is about {names.En}, by its words and scores.", $"단어와 점수로 본 분류: {names.Ko}.")
            : new($"{by} says it is about {names.En}.", $"{by}의 분류: {names.Ko}.");
    }

    public static LocalizedText Meant(FeedbackTone tone) => tone == FeedbackTone.Positive
        ? new("It is praise.", "칭찬입니다.")
        : new("It is something to make better.", "개선할 내용입니다.");

    public static LocalizedText NoCategory() => new("No keyword knows what it is about: a person has to say so.", "분류할 수 있는 단어가 없어 사람이 분류해야 합니다.");

    public static LocalizedText Pattern(IReadOnlyList<SaidByOthers> found, int days)
    {
        ArgumentNullException.ThrowIfNull(found);
        var names = Names([.. found.Select(said => said.Category)]);
        var clients = found.Max(said => said.Clients) + 1;
        return new(
            $"A pattern: {clients} clients or more spoke of {names.En} within {days} days. The process has to change, not one case.",
            $"반복되는 문제: {days}일 안에 고객 {clients}곳 이상이 {names.Ko}을(를) 말했습니다. 한 건이 아니라 절차를 고쳐야 합니다.");
    }

    public static LocalizedText NoPattern() => new("No pattern any more: one client's complaint.", "반복되는 문제가 아니라 개별 의견입니다.");

    public static LocalizedText Decided(string decision, bool isPattern) => isPattern
        ? new($"A pattern, decided as: {decision}.", $"반복되는 문제, 결정 유형: {decision}.")
        : new($"One client's feedback, decided as: {decision}.", $"개별 의견, 결정 유형: {decision}.");

    public static LocalizedText Consulted(string role) => new($"{IssueTexts.Role(role).En} is asked for a view.", $"{IssueTexts.Role(role).Ko}의 의견을 구합니다.");

    public static LocalizedText Informed(string role) => new($"{IssueTexts.Role(role).En} is told.", $"{IssueTexts.Role(role).Ko}에게 알립니다.");

    public static LocalizedText Asked(string role, IReadOnlyList<FeedbackCategory> categories, int round)
    {
        var (name, names) = (IssueTexts.Role(role), Names(categories));
        return round == 1
            ? new($"{name.En} is asked to act: {names.En}.", $"{name.Ko}에 조치 요청: {names.Ko}.")
            : new($"{name.En} is asked to act once more, round {round}: {names.En}.", $"{name.Ko}에 다시 조치 요청({round}차): {names.Ko}.");
    }

    public static LocalizedText NotAsked(string role) => new($"{IssueTexts.Role(role).En} is not asked any more.", $"{IssueTexts.Role(role).Ko}에 대한 요청을 거둡니다.");

    public static LocalizedText Committed(string role, LocalDate by, string actor) => new(
        $"{IssueTexts.Role(role).En} commits to {by:uuuu-MM-dd} ({actor}).", $"{IssueTexts.Role(role).Ko} 완료 약속일: {by:uuuu-MM-dd}({actor}).");

    public static LocalizedText Completed(string role, string actor) => new($"{IssueTexts.Role(role).En} has done its part ({actor}).", $"{IssueTexts.Role(role).Ko} 조치 완료({actor}).");

    public static LocalizedText GivenTo(string owner, string by) => new($"{by} gave the loop to {owner}.", $"{by}이(가) 담당자를 {owner}(으)로 정했습니다.");

    public static LocalizedText Routed(IReadOnlyList<string> functions, string by)
    {
        var names = functions.Select(IssueTexts.Role).ToList();
        return new($"{by} routed it to {string.Join(", ", names.Select(name => name.En))}.", $"{by}이(가) 담당 부서를 정했습니다: {string.Join(", ", names.Select(name => name.Ko))}.");
    }

    private static LocalizedText Names(IReadOnlyList<FeedbackCategory> categories) => categories.Count == 0
        ? new("nothing in particular", "해당 없음")
        : new(string.Join(", ", categories.Select(category => Name(category).En)), string.Join(", ", categories.Select(category => Name(category).Ko)));

    /// <summary>What a message to the client is called in the middle of a sentence.</summary>
    private static LocalizedText Message(MessageKind kind) => kind switch
    {
        MessageKind.FeedbackAddressed => new("that it is being addressed", "처리 중이라는 안내"),
        MessageKind.FeedbackDone => new("that it is done, with the invitation to experience it", "완료 안내와 체험 초대"),
        MessageKind.FeedbackOutcome => new("the outcome", "결과 안내"),
        MessageKind.FeedbackThanks => new("our thanks", "감사 인사"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A loop tells its client nothing of this kind."),
    };
}
