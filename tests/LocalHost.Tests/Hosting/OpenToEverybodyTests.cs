using System.Net;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>What the embedded host answers without a key.</summary>
public sealed class OpenToEverybodyTests
{
    [Fact]
    public async Task The_shipped_page_and_its_files_are_served()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        using var http = world.Stranger();
        var page = await http.GetStringAsync("/");
        Assert.Contains("Kyndof Workflows", page, StringComparison.Ordinal);
        foreach (var link in new[] { "/page.css", "/page.js", "/openapi/v1.json", "/health/ready" })
        {
            Assert.Contains($"\"{link}\"", page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(link)).StatusCode);
        }
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
}
