using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>What every message of surveys, feedback loops and transitions does, whoever reads it.</summary>
public sealed class EveryLoopTemplateTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);

    public static TheoryData<MessageKind, Language> All()
    {
        var all = new TheoryData<MessageKind, Language>();
        foreach (var kind in Enum.GetValues<MessageKind>().Where(static kind => kind is > MessageKind.IssueDigest and < MessageKind.MorningDigest))
        {
            all.Add(kind, Language.En);
            all.Add(kind, Language.Ko);
        }

        return all;
    }

    [Fact]
    public void There_are_sixteen_kinds_in_both_languages() => Assert.Equal(32, All().Count);

    [Theory, MemberData(nameof(All))]
    public void Says_the_same_in_html_and_in_text_of_the_longest_and_the_emptiest(MessageKind kind, Language language)
    {
        foreach (var message in LoopTexts.Of(kind).Select(data => Renderer.Render(kind, language, data)))
        {
            Assert.Equal(ReadMessage.Words(message.Text), ReadMessage.Words(ReadMessage.Spoken(message.Html)));
            Assert.InRange(message.Subject.Length, 1, 120);
            Assert.DoesNotContain("{{", message.Subject + message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Greets_its_reader_and_names_whom_to_ask(MessageKind kind, Language language)
    {
        var asked = kind.AudienceOf() == MessageAudience.Colleague ? "team@example.com" : "owner@example.com";
        Assert.All(LoopTexts.Of(kind), data =>
        {
            var text = Renderer.Render(kind, language, data).Text;
            Assert.Contains("Demo Contact", text, StringComparison.Ordinal);
            Assert.Contains(asked, text, StringComparison.Ordinal);
        });
    }

    [Theory, MemberData(nameof(All))]
    public void Escapes_what_people_wrote_in_html(MessageKind kind, Language language) =>
        Assert.All(LoopTexts.Of(kind, "<b>O'Demo</b>"), data => Assert.DoesNotContain("<b>", Renderer.Render(kind, language, data).Html, StringComparison.Ordinal));

    [Theory, MemberData(nameof(All))]
    public void Keeps_a_hostile_number_from_beginning_another_header(MessageKind kind, Language language)
    {
        var data = LoopTexts.Of(kind)[0];
        foreach (var id in new[] { "orderId", "feedbackId", "transitionId" }.Where(data.ContainsKey)) data[id] = "X-1\r\nBcc: everybody@example.com\u2028\0";
        var subject = Renderer.Render(kind, language, data).Subject;
        Assert.DoesNotContain(subject, char.IsControl);
        Assert.DoesNotContain('\u2028', subject);
    }

    [Theory, MemberData(nameof(All))]
    public void Refuses_data_without_its_number_or_address_and_names_it(MessageKind kind, Language language)
    {
        var data = LoopTexts.Of(kind)[0];
        var needed = kind switch
        {
            MessageKind.SurveyInvitation or MessageKind.SurveyReminder => "surveyUrl",
            MessageKind.TransitionIntroduction => "incoming",
            < MessageKind.TransitionIntroduction => kind.AudienceOf() == MessageAudience.Colleague ? "feedbackId" : "text",
            _ => "transitionId",
        };
        data.Remove(needed);
        Assert.Contains(needed, Assert.Throws<TemplateException>(() => Renderer.Render(kind, language, data)).Problem, StringComparison.Ordinal);
    }
}
