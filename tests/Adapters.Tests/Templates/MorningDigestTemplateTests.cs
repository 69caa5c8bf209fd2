using System.Text.Json.Nodes;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>What the CS Lead reads in the morning.</summary>
public sealed class MorningDigestTemplateTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);

    private static readonly MorningDigestData Least = new() { Day = new LocalDate(2026, 3, 4), Figures = [new LocalizedText("Late now: 0", "지금 지연: 0건")] };

    private static readonly MorningDigestData Most = Least with
    {
        Because = new LocalizedText("What the day begins with.", "오늘 확인할 일입니다."),
        Lines = [new LocalizedText("Order K-1042 <b>late</b>", "주문 K-1042 <b>지연</b>"), new LocalizedText("Issue I-7", "이슈 I-7")],
        More = true,
        Page = "https://flows.example.com/",
    };

    [Theory]
    [InlineData(Language.En, "Today, Wednesday, 4 March 2026: what needs you", "Late now: 0", "Order K-1042 <b>late</b>", "The page has more.", "Nothing is late")]
    [InlineData(Language.Ko, "[오늘] 2026년 3월 4일 (수) 확인할 일", "지금 지연: 0건", "주문 K-1042 <b>지연</b>", "나머지는 페이지에서", "지연되거나")]
    public void Says_the_same_in_html_and_in_text_of_a_full_day_and_of_an_empty_one(Language language, string subject, string figure, string row, string more, string nothing)
    {
        var full = Render(language, Most);
        var empty = Render(language, Least);
        Assert.All(new[] { full, empty }, message =>
        {
            Assert.Equal(ReadMessage.Words(message.Text), ReadMessage.Words(ReadMessage.Spoken(message.Html)));
            Assert.Equal(subject, message.Subject);
            Assert.Contains(figure, message.Text, StringComparison.Ordinal);
            Assert.Contains("Demo Lead", message.Text, StringComparison.Ordinal);
            Assert.Contains("team@example.com", message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", message.Html, StringComparison.Ordinal);
        });
        Assert.All([row, more, "https://flows.example.com/"], part => Assert.Contains(part, full.Text, StringComparison.Ordinal));
        Assert.All([row, more, "https://"], part => Assert.DoesNotContain(part, empty.Text, StringComparison.Ordinal));
        Assert.Contains(nothing, empty.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(nothing, full.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Ko)]
    public void Refuses_data_without_its_day_and_names_it(Language language)
    {
        var data = Json(Most);
        data.Remove("day");
        Assert.Contains("day", Assert.Throws<TemplateException>(() => Renderer.Render(MessageKind.MorningDigest, language, data)).Problem, StringComparison.Ordinal);
    }

    private static RenderedMessage Render(Language language, MorningDigestData data) => Renderer.Render(MessageKind.MorningDigest, language, Json(data));

    private static JsonObject Json(MorningDigestData data) => ColleagueData.For(
        data.ToJson(), client: null, new Contact("cs-lead", "Demo Lead", "lead@example.com", null), link: null,
        new Brand("Demo", new Contact("sender", "Demo", "cs@example.com", null), new Contact("team", "Demo Team", "team@example.com", null), "Asia/Seoul"));
}
