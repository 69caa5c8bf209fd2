using System.Text.Json.Nodes;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

public sealed class EveryTemplateTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);

    public static TheoryData<MessageKind, Language> All()
    {
        var all = new TheoryData<MessageKind, Language>();
        foreach (var kind in Enum.GetValues<MessageKind>().Where(static kind => kind < MessageKind.IssueReply))
        {
            all.Add(kind, Language.En);
            all.Add(kind, Language.Ko);
        }

        return all;
    }

    [Theory, MemberData(nameof(All))]
    public void Renders_the_longest_and_the_emptiest_order(MessageKind kind, Language language)
    {
        foreach (var data in new[] { OrderSamples.Json(OrderSamples.Longest), OrderSamples.Json(OrderSamples.Emptiest, phone: null) })
        {
            var message = Renderer.Render(kind, language, data);
            foreach (var part in new[] { message.Subject, message.Html, message.Text })
            {
                Assert.NotEmpty(part);
                Assert.DoesNotContain("{{", part, StringComparison.Ordinal);
                Assert.DoesNotContain("}}", part, StringComparison.Ordinal);
            }

            Assert.InRange(message.Subject.Length, 1, 200);
            Assert.Contains($"<html lang=\"{(language == Language.Ko ? "ko" : "en")}\">", message.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Says_the_same_in_html_and_in_text(MessageKind kind, Language language)
    {
        foreach (var data in new[] { OrderSamples.Longest, OrderSamples.Emptiest, OrderSamples.Longest with { RevisedDelivery = null, TrackingNumber = null, ConcertWeek = false } })
        {
            var message = Renderer.Render(kind, language, OrderSamples.Json(data));
            Assert.Equal(ReadMessage.Words(message.Text), ReadMessage.Words(ReadMessage.Spoken(message.Html)));
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Names_the_order_and_whom_to_ask(MessageKind kind, Language language)
    {
        var message = Renderer.Render(kind, language, OrderSamples.Json(OrderSamples.Longest));
        foreach (var fact in new[] { OrderSamples.Longest.OrderId, "Demo Contact", "Demo Owner", "owner@example.com", "+82 2 000 0000" })
            Assert.Contains(fact, message.Text, StringComparison.Ordinal);
        Assert.Contains(OrderSamples.Longest.OrderId[..20], message.Subject, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void Refuses_data_without_the_order_number_and_names_it(MessageKind kind, Language language)
    {
        var data = OrderSamples.Json(OrderSamples.Longest);
        data.Remove("orderId");
        var refused = Assert.Throws<TemplateException>(() => Renderer.Render(kind, language, data));
        Assert.Equal(HandlebarsMessageRenderer.FileName(kind, language), refused.Template);
        Assert.Contains("'orderId'", refused.Problem, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void Refuses_data_without_a_contact(MessageKind kind, Language language)
    {
        var data = OrderSamples.Json(OrderSamples.Longest);
        data["owner"] = new JsonObject { ["name"] = "Demo Owner", ["phone"] = null };
        var refused = Assert.Throws<TemplateException>(() => Renderer.Render(kind, language, data));
        Assert.Contains("email", refused.Problem, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void Escapes_names_in_html_and_leaves_them_alone_in_text(MessageKind kind, Language language)
    {
        var message = Renderer.Render(kind, language, OrderSamples.Json(OrderSamples.Longest, contactName: "<b>O'Demo & \"Co\"</b>"));
        Assert.DoesNotContain("<b>O", message.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;O", message.Html, StringComparison.Ordinal);
        Assert.Contains("<b>O'Demo & \"Co\"</b>", message.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void Keeps_a_hostile_order_number_from_beginning_another_header(MessageKind kind, Language language)
    {
        var data = OrderSamples.Json(OrderSamples.Emptiest);
        data["orderId"] = "K-1\r\nBcc: everybody@example.com\u2028\0";
        var subject = Renderer.Render(kind, language, data).Subject;
        Assert.DoesNotContain(subject, char.IsControl);
        Assert.DoesNotContain('\u2028', subject);
        Assert.Contains("K-1 Bcc", subject, StringComparison.Ordinal);
    }
}
