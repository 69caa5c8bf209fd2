using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>What every message about an issue does, whoever reads it.</summary>
public sealed class EveryIssueTemplateTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);

    public static TheoryData<MessageKind, Language> All()
    {
        var all = new TheoryData<MessageKind, Language>();
        foreach (var kind in Enum.GetValues<MessageKind>().Where(static kind => kind is >= MessageKind.IssueReply and <= MessageKind.IssueDigest))
        {
            all.Add(kind, Language.En);
            all.Add(kind, Language.Ko);
        }

        return all;
    }

    [Theory, MemberData(nameof(All))]
    public void Says_the_same_in_html_and_in_text_of_the_longest_and_the_emptiest_issue(MessageKind kind, Language language)
    {
        foreach (var data in new[] { IssueTexts.Json(kind, IssueTexts.Longest), IssueTexts.Json(kind, IssueTexts.Emptiest, full: false) })
        {
            var message = Renderer.Render(kind, language, data);
            Assert.Equal(ReadMessage.Words(message.Text), ReadMessage.Words(ReadMessage.Spoken(message.Html)));
            Assert.InRange(message.Subject.Length, 1, 200);
            Assert.DoesNotContain("{{", message.Subject + message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Escapes_what_people_wrote_in_html(MessageKind kind, Language language)
    {
        var message = Renderer.Render(kind, language, IssueTexts.Json(kind, IssueTexts.Longest, name: "<b>O'Demo</b>"));
        Assert.DoesNotContain("<b>", message.Html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void Keeps_a_hostile_issue_number_from_beginning_another_header(MessageKind kind, Language language)
    {
        var subject = Renderer.Render(kind, language, IssueTexts.Json(kind, IssueTexts.Emptiest with { IssueId = "I-1\r\nBcc: everybody@example.com\u2028\0" })).Subject;
        Assert.DoesNotContain(subject, char.IsControl);
        if (kind != MessageKind.IssueDigest) Assert.Contains("I-1 Bcc", subject, StringComparison.Ordinal);
    }
}
