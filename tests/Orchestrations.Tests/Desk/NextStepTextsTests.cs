using System.Text.RegularExpressions;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Desk;

namespace Kyndof.Workflows.Orchestrations.Tests.Desk;

/// <summary>What comes next, in both languages.</summary>
public sealed partial class NextStepTextsTests
{
    [Theory]
    [InlineData("remind:dossier", "Remind: the dossier", "재알림: 인수인계 문서")]
    [InlineData("request:operations", "Answer due: Operations", "답변 기한: 운영팀")]
    [InlineData("remind:cs-lead", "Remind: the CS Lead", "재알림: CS 리드")]
    [InlineData("send:feedback-addressed", "Send: what is being done about the feedback", "발송: 피드백 처리 안내")]
    [InlineData("overdue:act:design", "Tell the CS Lead what is overdue: the part of Design", "CS 리드에게 지연 알림: 디자인팀 조치")]
    [InlineData("remind:release:outcome", "Remind: releasing the message to the client", "재알림: 고객 메시지 발송 승인")]
    [InlineData("remind:ask:client", "Remind: asking the client", "재알림: 고객에게 묻기")]
    [InlineData("promise:shipped", "Tell the client: shipped", "고객 안내: 발송")]
    public void A_step_is_told_in_both_languages(string step, string en, string ko)
    {
        var text = NextStepTexts.Of(step);
        Assert.Equal((en, ko), (text.En, text.Ko));
    }

    [Theory]
    [InlineData("Issue I-1, Tier 2", "이슈 I-1, 2단계")]
    [InlineData("Survey of order K-1", "주문 K-1 설문")]
    [InlineData("Feedback F-7, round 2", "피드백 F-7, 2차")]
    [InlineData("Transition T-1: S-1 to S-2", "담당자 변경 T-1: S-1 → S-2")]
    [InlineData("Departure D-1 of S-1: 3 of 5 introduced, 1 ended", "담당자 퇴사 D-1(S-1): 고객 5곳 중 3곳 소개, 1곳 종료")]
    public void A_subject_says_the_same_in_Korean(string subject, string ko)
    {
        var text = SubjectTexts.Of(subject, new("Order K-1", "주문 K-1"));
        Assert.Equal((subject, ko), (text.En, text.Ko));
    }

    [Fact]
    public void No_step_keeps_an_English_word_in_Korean()
    {
        var tails = Enum.GetValues<ClockKind>().Select(ProcessWords.Kebab).Concat(Enum.GetValues<MessageKind>().Select(ProcessWords.Kebab)).Concat(Enum.GetValues<StepKind>().Select(ProcessWords.Kebab))
            .Concat(["client", "cs-lead", "csm", "specialist", "operations", "operations-director", "finance", "leadership", "held", "availability", "assign", "categorise", "act:marketing", "ask:client", "release:done"]);
        string[] words = ["arrival", "emergency", "expire", "invite", "remind", "settle", "introduce", "opted-out", "pause-check", "quiet-check", "close", "check", "last-day"];
        var steps = tails.SelectMany(tail => new[] { tail, $"remind:{tail}", $"overdue:{tail}", $"request:{tail}", $"send:{tail}", $"look:{tail}", $"end:{tail}", $"call:{tail}", $"promise:{tail}" }).Concat(words);
        Assert.All(steps.Except(tails), step => Assert.DoesNotMatch(English(), NextStepTexts.Of(step).Ko));
    }

    /// <summary>A word that is none of the names the business uses as they are.</summary>
    [GeneratedRegex(@"\b(?!CSM\b|CS\b|CFO\b|CEO\b)[A-Za-z]{2,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();
}
