using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Surveys.Progress;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>Why a response is where it is.</summary>
internal static class DeliveryTexts
{
    public static LocalizedText Received { get; } = new("Handed to its survey.", "설문에 전달했습니다.");

    public static LocalizedText UnknownForm { get; } = new(
        "No form of the policy has this id: add it to formIds of its form file, then replay.", "정책의 어떤 양식에도 없는 ID입니다. 양식 파일의 formIds에 추가한 뒤 다시 처리하세요.");

    public static LocalizedText NoAnswers { get; } = new(
        "No answer in it could be used: look at the refs of the form, then replay.", "사용할 수 있는 답변이 없습니다. 양식의 ref를 확인한 뒤 다시 처리하세요.");

    public static LocalizedText NamesNothing { get; } = new("It names neither a survey nor an order.", "설문이나 주문이 지정되지 않았습니다.");

    public static LocalizedText Early(string surveyId) => new($"Survey {surveyId} has not begun yet; the answer waits there.", $"설문 {surveyId}이(가) 아직 시작되지 않아 답변이 대기합니다.");

    public static LocalizedText UnknownSurvey(string surveyId) => new($"There is no survey {surveyId} on record.", $"설문 {surveyId}의 기록이 없습니다.");

    public static LocalizedText Of(ResponseVerdict verdict) => SurveyTexts.NotCounted(verdict);
}
