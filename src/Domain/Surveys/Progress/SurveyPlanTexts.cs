using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>The sentences that say what is to come of a survey, in both languages.</summary>
public static class SurveyPlanTexts
{
    public static LocalizedText ClientAsked() => new("The invitation goes out.", "설문 초대를 보냅니다.");

    public static LocalizedText ClientReminded() => new("Without an answer, the client is reminded once.", "답변이 없으면 한 번 다시 알립니다.");

    public static LocalizedText Expires() => new("The last moment an answer counts.", "답변이 반영되는 마지막 시각입니다.");
}
