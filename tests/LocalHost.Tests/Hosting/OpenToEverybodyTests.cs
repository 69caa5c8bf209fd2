using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Kyndof.Workflows.Api;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>What the embedded host answers without a key.</summary>
public sealed partial class OpenToEverybodyTests
{
    [Fact]
    public async Task Without_a_built_page_the_small_one_says_how_to_get_it_and_its_files_are_served()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00", ServeOnly("page"));
        using var http = world.Stranger();
        var page = await http.GetStringAsync("/");
        Assert.Contains("Kyndof Workflows", page, StringComparison.Ordinal);
        foreach (var link in new[] { "/page.css", "/page.js", "/openapi/v1.json", "/health/ready" })
        {
            Assert.Contains($"\"{link}\"", page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(link)).StatusCode);
        }

        Assert.Contains("Node.js 20.19", page, StringComparison.Ordinal);
        Assert.Equal(page, await AskAsPageAsync(http, "/running"));
        var words = await http.GetStringAsync("/page.js");
        foreach (Match text in TextName().Matches(page))
            Assert.Equal(2, words.Split($"\n    {text.Groups["name"].Value}: \"").Length - 1);
    }

    [Fact]
    public async Task A_built_page_is_served_over_the_small_one_whose_other_pages_stay()
    {
        using var built = new TempFolder();
        await File.WriteAllTextAsync(built.File("index.html"), "<title>built</title>");
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00", ServeOnly("page", built.Path));
        using var http = world.Stranger();
        Assert.Equal("<title>built</title>", await http.GetStringAsync("/"));
        Assert.Equal("<title>built</title>", await AskAsPageAsync(http, "/instances/order~K-1"));
        Assert.Contains("/acknowledge.js", await http.GetStringAsync("/acknowledge.html"), StringComparison.Ordinal);
    }

    private static Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder> ServeOnly(string shipped, params string[] over) => builder =>
        builder.Services.Configure<WorkflowApiOptions>(api => api.PageFolders = [.. over, Path.Combine(AppContext.BaseDirectory, "web", shipped)]);

    private static async Task<string> AskAsPageAsync(HttpClient http, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html");
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task A_signed_answer_to_a_survey_outlives_a_restart()
    {
        const string body = """{ "event_id": "E-1", "event_type": "form_response", "form_response": { "form_id": "F1", "token": "T1", "answers": [] } }""";
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00", settings: """{ "Kyndof": { "Typeform": { "Secrets": [ "old", "new" ] } } }""");
        Assert.Contains("stored", await SendAsync(world, body, "old"), StringComparison.Ordinal);
        await world.RestartAsync();
        Assert.Contains("repeated", await SendAsync(world, body, "new"), StringComparison.Ordinal);
        Assert.Contains("bad-signature", await SendAsync(world, body, "other"), StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(Scenario world, string body, string secret)
    {
        using var http = world.Stranger();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.Add("Typeform-Signature", "sha256=" + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body))));
        using var answer = await http.PostAsync("/api/webhooks/typeform", content);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("data-text=\"(?<name>[a-zA-Z]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TextName();
}
