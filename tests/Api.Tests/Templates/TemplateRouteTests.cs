using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Api.Tests.Templates;

public sealed class TemplateRouteTests
{
    [Fact]
    public async Task Every_template_is_listed_in_both_languages_with_where_it_goes()
    {
        await using var api = await ApiServer.StartAsync();
        var items = (await api.GetAsync("/api/templates")).ShouldBe(200).Json.GetProperty("items").EnumerateArray()
            .Select(item => $"{item.GetProperty("kind")} {item.GetProperty("language")} {item.GetProperty("channel")} {item.GetProperty("subject")}").ToList();
        Assert.Equal(2 * Enum.GetValues<MessageKind>().Length, items.Count);
        Assert.Equal(["confirmation en email Confirmation En", "confirmation ko email Confirmation Ko"], items[..2]);
        Assert.Contains("issueUrgent ko slack IssueUrgent Ko", items); // CHN-4
    }

    [Fact]
    public async Task A_template_is_shown_in_a_sandbox_or_as_its_text_twin()
    {
        await using var api = await ApiServer.StartAsync();
        var html = (await api.GetAsync("/api/templates/qualityPassed/ko/content")).ShouldBe(200);
        Assert.Equal(("text/html", "<p>QualityPassed Ko</p>"), (html.MediaType, html.Text));
        Assert.StartsWith("sandbox;", html.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/templates/qualityPassed/en/content") { Headers = { { "Accept", "text/plain" } } };
        var text = (await api.SendAsync(request, Role.Specialist)).ShouldBe(200);
        Assert.Equal(("text/plain", "text QualityPassed En"), (text.MediaType, text.Text));
    }

    [Theory]
    [InlineData("lost/ko")]
    [InlineData("confirmation/fr")]
    [InlineData("Confirmation/ko")]
    public async Task A_template_there_is_not_is_not_found(string path)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync($"/api/templates/{path}/content")).ShouldBeProblem(404, "not-found");
    }
}
