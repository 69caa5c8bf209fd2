using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>Each message about an issue says what its reader needs, and to clients and Slack no more.</summary>
public sealed class IssueContentTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);
    private static readonly IssueMessageData Issue = IssueTexts.Longest with { IssueId = "I-7", OrderId = "K-1042", Summary = "Two seams opened" };

    [Theory] // SLA-5, ruling 18
    [InlineData(MessageKind.IssueReply)]
    [InlineData(MessageKind.IssueResolved)]
    [InlineData(MessageKind.IssueConfirmReminder)]
    public void A_client_reads_their_number_our_words_and_how_to_answer_and_nothing_of_ours(MessageKind kind)
    {
        string[] unsaid = ["at risk", "이탈", "Two seams", "Tier", "단계", "1,250.00", "acknowledge"];
        Says(kind, Language.En, ["I-7", "K-1042", "We repair & press", "eply to this e-mail", "Demo Owner", "owner@example.com"], unsaid);
        Says(kind, Language.Ko, ["I-7", "K-1042", "We repair & press", "회신해 주", "Demo Owner", "owner@example.com"], unsaid);
    }

    [Fact] // ruling 18
    public void A_resolution_tells_until_when_a_client_can_say_no()
    {
        Says(MessageKind.IssueResolved, Language.En, ["by Monday, 30 March 2026"], []);
        Says(MessageKind.IssueConfirmReminder, Language.Ko, ["2026년 3월 30일 (월)까지"], []);
        Assert.DoesNotContain("do not hear", Render(MessageKind.IssueResolved, Language.En, Issue with { ClosesOn = null }).Text, StringComparison.Ordinal);
    }

    [Theory] // ESC-5, RAB-2, RAB-3, ruling 16
    [InlineData(MessageKind.IssueAssigned)]
    [InlineData(MessageKind.IssueReminder)]
    [InlineData(MessageKind.IssueEscalated)]
    [InlineData(MessageKind.IssueConsulted)]
    [InlineData(MessageKind.IssueInformed)]
    [InlineData(MessageKind.IssueApproval)]
    [InlineData(MessageKind.IssueBreached)]
    public void A_colleague_reads_what_it_is_why_and_until_when_in_our_own_time(MessageKind kind)
    {
        Says(kind, Language.En,
            ["Hello Demo Contact", "I-7 – VIP account at risk", "Demo Agency", "Two seams opened", "1,250.00 USD", "did not acknowledge", "Friday, 20 March 2026, 18:00 KST – Four business hours",
                IssueTexts.Link, "sign in. Opening it changes nothing", "team@example.com"], ["이슈"]);
        Says(kind, Language.Ko,
            ["Demo Contact 님", "I-7 – VIP 고객 이탈 위험", "Demo Agency", "Two seams opened", "1,250.00 USD", "접수를 확인하지 않았습니다", "2026년 3월 20일 (금) 18:00 KST – 영업시간 4시간",
                IssueTexts.Link, "여는 것만으로는 아무것도 바뀌지 않으며", "team@example.com"], ["Rush", "Tier"]);
    }

    [Fact] // XFN-1, RAB-3
    public void A_question_and_an_approval_name_whom_they_ask()
    {
        Says(MessageKind.IssueConsulted, Language.En, ["asks Operations", "The question: We repair"], []);
        Says(MessageKind.IssueApproval, Language.En, ["is asked of Operations", "approve or decline"], []);
        Says(MessageKind.IssueApproval, Language.Ko, ["승인 권한: 운영팀", "승인 또는 반려"], []);
    }

    [Theory] // CHN-4
    [InlineData(MessageKind.IssueUrgent)]
    [InlineData(MessageKind.IssueGeneral)]
    public void Slack_reads_number_kind_tier_and_due_in_one_line_and_the_link(MessageKind kind)
    {
        var text = Render(kind, Language.Ko, Issue).Text;
        Assert.Equal(2, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Says(kind, Language.Ko, ["I-7 – VIP 고객 이탈 위험, 4단계", "K-1042", "기한 2026년 3월 20일 (금) 18:00 KST", IssueTexts.Link], ["Two seams", "Demo", "1,250"]);
        Says(kind, Language.En, ["Tier 4", "due Friday, 20 March 2026, 18:00 KST", "opening it changes nothing"], []);
    }

    [Fact] // RAB-1
    public void A_digest_lists_its_lines_or_says_that_there_are_none()
    {
        Says(MessageKind.IssueDigest, Language.En, ["- Resolved: 12.\n- Raised: 3."], ["nothing to report"]);
        Assert.Contains("보고할 내용이 없습니다", Render(MessageKind.IssueDigest, Language.Ko, Issue with { Lines = [] }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_what_people_wrote_stay_lines() =>
        Assert.Contains("We repair &amp; press<br>\nthe jackets.", Render(MessageKind.IssueReply, Language.En, Issue).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-08T09:59:00Z", "Sunday, 8 March 2026, 01:59 PST", "2026년 3월 8일 (일) 01:59 PST")]
    [InlineData("2026-03-08T10:00:00Z", "Sunday, 8 March 2026, 03:00 PDT", "2026년 3월 8일 (일) 03:00 PDT")]
    public void An_instant_is_told_in_the_profiles_zone_by_name(string instant, string english, string korean)
    {
        var data = IssueTexts.Json(MessageKind.IssueReminder, Issue);
        (data["due"], data["zone"]) = (instant, "America/Los_Angeles");
        Assert.Contains("Due: " + english, Renderer.Render(MessageKind.IssueReminder, Language.En, data).Text, StringComparison.Ordinal);
        Assert.Contains("기한: " + korean, Renderer.Render(MessageKind.IssueReminder, Language.Ko, data).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-08", "Asia/Seoul", "no instant")]
    [InlineData("2026-03-08T10:00:00Z", "Nowhere", "the zone 'Nowhere'")]
    public void What_is_no_instant_or_no_zone_is_refused_by_name(string due, string zone, string named)
    {
        var data = IssueTexts.Json(MessageKind.IssueReminder, Issue);
        (data["due"], data["zone"]) = (due, zone);
        var refused = Assert.Throws<Orchestrations.Messages.TemplateException>(() => Renderer.Render(MessageKind.IssueReminder, Language.En, data));
        Assert.Contains(named, refused.Problem, StringComparison.Ordinal);
    }

    private static Orchestrations.Messages.RenderedMessage Render(MessageKind kind, Language language, IssueMessageData data) =>
        Renderer.Render(kind, language, IssueTexts.Json(kind, data));

    private static void Says(MessageKind kind, Language language, string[] said, string[] unsaid)
    {
        var text = Render(kind, language, Issue).Text;
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(unsaid, words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }
}
