using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>What a survey's timeline says. The client's own words are not in it.</summary>
public static class SurveyTexts
{
    public static LocalizedText Planned(Instant due) => new($"Survey planned; due {Stamp(due)}.", $"설문 예정, 발송 예정 {Stamp(due)}.");

    public static LocalizedText Invited(Instant due, string zone) => new(
        $"Due since {Stamp(due)} and it is business hours in {zone}: the client is asked.", $"{Stamp(due)}부터 발송 대상이며 {zone} 영업시간이므로 설문을 보냅니다.");

    public static LocalizedText Reminded(int days) => new(
        $"No answer {Whole(days)} days after the invitation: one reminder.", $"초대 후 {Whole(days)}일 동안 답변이 없어 한 번 다시 알립니다.");

    public static LocalizedText NotReminded() => new("No reminder: the client wants no surveys.", "고객이 설문을 원하지 않아 다시 알리지 않습니다.");

    public static LocalizedText Expired(int days) => new(
        $"No answer within {Whole(days)} days of the invitation: the survey has ended.", $"초대 후 {Whole(days)}일 안에 답변이 없어 설문을 마칩니다.");

    public static LocalizedText OptedOut() => new("Not sent: the client wants no surveys.", "발송하지 않음: 고객이 설문을 원하지 않습니다.");

    public static LocalizedText UnknownClient() => new("Not sent: nobody knows the client.", "발송하지 않음: 등록되지 않은 고객입니다.");

    public static LocalizedText Withdrawn(string reason) => new($"Withdrawn: {reason}.", $"설문 취소: {reason}.");

    public static LocalizedText Answered(SurveyAnswers answers, bool beforeInvitation)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return beforeInvitation
            ? new($"Answered before the invitation was due, so none goes out{Overall(answers).En}.", $"발송 전에 답변하여 초대를 보내지 않습니다{Overall(answers).Ko}.")
            : new($"Answered{Overall(answers).En}.", $"답변 접수{Overall(answers).Ko}.");
    }

    public static LocalizedText NotCounted(ResponseVerdict verdict) => verdict switch
    {
        ResponseVerdict.Duplicate => new("Another answer; one a survey counts, so it changes nothing.", "추가 답변: 설문당 하나만 반영하므로 변경 사항이 없습니다."),
        ResponseVerdict.Late => new("An answer came after the end; it is kept and counts for nothing.", "종료 후 도착한 답변: 보관하되 반영하지 않습니다."),
        ResponseVerdict.OtherForm => new("An answer to another form; it is kept and counts for nothing.", "다른 양식의 답변: 보관하되 반영하지 않습니다."),
        ResponseVerdict.Counted => new("The answer counts.", "답변을 반영했습니다."),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A verdict without words."),
    };

    private static LocalizedText Overall(SurveyAnswers answers) =>
        answers.Overall is { } overall ? new($": {Whole(overall)} of 5", $": 5점 중 {Whole(overall)}점") : new("", "");

    private static string Stamp(Instant at) => InstantPattern.General.Format(at);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
