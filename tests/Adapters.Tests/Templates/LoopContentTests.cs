using System.Text.Json.Nodes;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>Each message of surveys, feedback loops and transitions says what its reader needs, and to clients no more.</summary>
public sealed class LoopContentTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);
    private static readonly JsonObject Feedback = LoopTexts.Feedback.ToJson();
    private static readonly JsonObject Transition = LoopTexts.Transition.ToJson();

    [Theory] // FBK-1, TRN-5, FBK-5
    [InlineData(SurveyForm.PostOrder, "Your order K-1042 has been with you", "주문번호 K-1042의 제품을 받아 보신")]
    [InlineData(SurveyForm.TransitionCheck, "your contact with us changed", "담당자가 바뀌었습니다")]
    [InlineData(SurveyForm.LoopCheck, "Are you satisfied now?", "만족하시는지")]
    public void An_invitation_asks_about_its_own_matter_and_tells_until_when(SurveyForm form, string english, string korean)
    {
        var data = LoopTexts.Survey(form).ToJson();
        Says(MessageKind.SurveyInvitation, Language.En, data, [english, "https://example.com/s#order_id=K-1042&survey_id=survey~K-1042", "until Friday, 3 April 2026", "not send you surveys any more"], ["reminder"]);
        Says(MessageKind.SurveyInvitation, Language.Ko, data, [korean, "2026년 4월 3일 (금)까지", "더 이상 보내 드리지 않겠습니다"], ["마지막"]);
        Says(MessageKind.SurveyReminder, Language.En, data, ["only reminder", "until Friday, 3 April 2026"], []);
        Says(MessageKind.SurveyReminder, Language.Ko, data, ["이 메일이 마지막입니다"], []);
    }

    [Theory] // FBK-3, FBK-5, ruling 11
    [InlineData(MessageKind.FeedbackThanks, "what you liked", "따뜻한 의견")]
    [InlineData(MessageKind.FeedbackAddressed, "taken it up again", "다시 살펴보고")]
    [InlineData(MessageKind.FeedbackDone, "It is done.", "개선을 마쳤습니다")]
    [InlineData(MessageKind.FeedbackOutcome, "this is the outcome", "살펴본 결과를")]
    public void A_client_reads_what_becomes_of_their_word_and_nothing_of_ours(MessageKind kind, string english, string korean)
    {
        string[] unsaid = ["F-7", "Operations", "운영팀", "Half of the time", "2 of 5", "Commit", "several clients", "여러 고객"];
        Says(kind, Language.En, Feedback, [english, "K-1042", "We now sew", "Demo Owner"], unsaid);
        Says(kind, Language.Ko, Feedback, [korean, "K-1042", "We now sew", "Demo Owner"], unsaid);
    }

    [Fact] // FBK-5
    public void What_is_done_is_listed_and_the_client_invited_to_experience_it()
    {
        Says(MessageKind.FeedbackDone, Language.En, Feedback, ["- Seams are sewn twice.\n- Zips are checked\nby hand.", "Come and see for yourself", "we take it up again"], []);
        Says(MessageKind.FeedbackDone, Language.Ko, Feedback, ["- Seams are sewn twice.", "직접 확인해 보세요", "다시 살펴보겠습니다"], []);
    }

    [Fact] // FBK-5
    public void The_first_word_about_a_loop_says_what_is_looked_at_and_that_the_outcome_follows()
    {
        var first = (LoopTexts.Feedback with { Round = 1, Text = null }).ToJson();
        Says(MessageKind.FeedbackAddressed, Language.En, first, ["what was not right with order K-1042", "nobody called.", "What we look at: quality, timeline", "as soon as we have the outcome"], ["taken it up again"]);
        Says(MessageKind.FeedbackAddressed, Language.Ko, first, ["살펴보고 있는 부분: 품질, 일정", "결과가 나오는 대로"], ["부족하다고"]);
    }

    [Theory] // FBK-3: scores may come without a word
    [InlineData(MessageKind.FeedbackThanks)]
    [InlineData(MessageKind.FeedbackAddressed)]
    public void Where_the_client_wrote_nothing_nothing_is_quoted(MessageKind kind)
    {
        var silent = (LoopTexts.Feedback with { Words = null, Categories = [] }).ToJson();
        Says(kind, Language.En, silent, ["K-1042"], ["You wrote", "What we look at"]);
        Says(kind, Language.Ko, silent, ["K-1042"], ["보내 주신 의견", "살펴보고 있는 부분"]);
    }

    [Theory] // FBK-4, FBK-9, ruling 11
    [InlineData(MessageKind.FeedbackAssigned)]
    [InlineData(MessageKind.FeedbackReminder)]
    [InlineData(MessageKind.FeedbackOverdue)]
    [InlineData(MessageKind.FeedbackReview)]
    [InlineData(MessageKind.FeedbackInformed)]
    public void A_colleague_reads_what_the_client_said_what_is_asked_why_and_until_when(MessageKind kind)
    {
        Says(kind, Language.En, Feedback,
            ["F-7", "Demo Agency", "K-1042", "About: quality, timeline", "Overall score: 2 of 5", "nobody called.", "several clients", "round 2", "Half of the time", "Commit to a date.", "Due: Friday, 20 March 2026, 18:00 KST", "We now sew"], ["피드백"]);
        Says(kind, Language.Ko, Feedback,
            ["F-7", "Demo Agency", "K-1042", "분류: 품질, 일정", "전반 만족도: 2 of 5", "nobody called.", "여러 고객", "2차", "절반 지났습니다", "일정을 확정해", "기한: 2026년 3월 20일 (금) 18:00 KST", "We now sew"], ["Pattern"]);
    }

    [Fact] // TRN-3, TRN-4
    public void The_incoming_CSM_introduces_themselves_and_says_until_when_the_outgoing_one_can_be_asked()
    {
        var introduction = (LoopTexts.Transition with { Reachable = LoopTexts.Transition.Outgoing }).ToJson();
        Says(MessageKind.TransitionIntroduction, Language.En, introduction,
            ["My name is Demo Incoming", "taken over from Demo Outgoing", "two</b> of your shows", "Until Thursday, 30 April 2026 you can still turn to Demo Outgoing", "outgoing@example.com, +82 2 000 0001"], ["T-7", "dossier", "changes hands", "3 open"]);
        Says(MessageKind.TransitionIntroduction, Language.Ko, introduction,
            ["Demo Incoming입니다", "전임 담당자 Demo Outgoing", "2026년 4월 30일 (목)까지는", "outgoing@example.com, +82 2 000 0001"], ["T-7", "인수인계서"]);
        Says(MessageKind.TransitionIntroduction, Language.En, (LoopTexts.Transition with { AvailableUntil = null }).ToJson(), ["Demo Incoming"], ["can still turn", "outgoing@example.com"]);
        Says(MessageKind.TransitionIntroduction, Language.En, (LoopTexts.Transition with { Reachable = new("Demo Deputy", "deputy@example.com", null) }).ToJson(),
            ["taken over from Demo Outgoing", "you can still turn to Demo Deputy", "deputy@example.com"], ["outgoing@example.com"]);
    }

    [Theory] // TRN-1 to TRN-6
    [InlineData(MessageKind.TransitionAssigned)]
    [InlineData(MessageKind.TransitionReminder)]
    [InlineData(MessageKind.TransitionOverdue)]
    [InlineData(MessageKind.TransitionInformed)]
    public void A_colleague_reads_the_step_what_is_asked_why_and_until_when(MessageKind kind)
    {
        Says(kind, Language.En, Transition,
            ["T-7", "Demo Agency", "From: Demo Outgoing (outgoing@example.com)", "To: Demo Incoming", "Step: dossier", "until: Thursday, 30 April 2026", "changes hands", "Sign the dossier.", "Due: Friday, 20 March 2026, 18:00 KST", "- 3 open orders."], ["인수인계"]);
        Says(kind, Language.Ko, Transition,
            ["T-7", "전임 담당자: Demo Outgoing", "후임 담당자: Demo Incoming", "단계: 인수인계서 작성", "2026년 4월 30일 (목)까지", "담당자가 바뀝니다", "서명해 주세요", "기한: 2026년 3월 20일 (금) 18:00 KST", "- 진행 중인 주문 3건."], ["Handover"]);
    }

    private static void Says(MessageKind kind, Language language, JsonObject data, string[] said, string[] unsaid)
    {
        var message = Renderer.Render(kind, language, LoopTexts.Json(kind, data));
        Assert.All(said, words => Assert.Contains(words, message.Text, StringComparison.Ordinal));
        Assert.All(unsaid, words => Assert.DoesNotContain(words, message.Subject + message.Text, StringComparison.Ordinal));
    }
}
