using System.Net;
using System.Net.Http.Json;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>People and links of the embedded host, across a restart.</summary>
public sealed class SigningInTests
{
    private static readonly LinkGrant Grant = new("I-7", 1, "csm-1", Instant.FromUtc(2026, 3, 9, 0, 0));

    [Fact]
    public async Task Who_has_signed_in_stays_so_over_a_restart_and_links_go_on_working()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        var person = await world.SignInAs("csm-1", "csm", "cs");
        Assert.Equal("person:csm-1", (await person.GetAsync("/api/me")).Expect(HttpStatusCode.OK).Json["actor"]!.GetValue<string>());
        var key = person.Http.DefaultRequestHeaders.Authorization!.Parameter;
        using var browser = world.Stranger();
        using var signedIn = await browser.PostAsJsonAsync("/api/sign-in", new { staffId = "csm-1", key });
        Assert.Equal(HttpStatusCode.NoContent, signedIn.StatusCode);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var url = world.Services.GetRequiredService<IActionLinks>().UrlFor(Grant);
        Assert.StartsWith("http://127.0.0.1:7071/acknowledge.html#", url, StringComparison.Ordinal);

        await world.RestartAsync();
        Assert.Equal(Grant, world.Services.GetRequiredService<IActionLinks>().Read(url.Split('#')[1]));
        using var again = world.Stranger();
        again.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Contains("\"person:csm-1\"", await again.GetStringAsync("/api/me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_are_readable_by_their_owner_alone_and_a_setting_wins()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        var made = Path.Combine(world.Folder, "links.key");
        Assert.Equal(44, (await File.ReadAllTextAsync(made)).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(made));
        await using var set = await Scenario.StartAt("2026-03-02T09:00+09:00", settings: """{ "Kyndof": { "Links": { "BaseUrl": "https://flows.example.com", "Secrets": [ "0123456789-0123456789-0123456789" ] } } }""");
        Assert.False(File.Exists(Path.Combine(set.Folder, "links.key")));
        Assert.StartsWith("https://flows.example.com/acknowledge.html#", set.Services.GetRequiredService<IActionLinks>().UrlFor(Grant), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_a_link_opens_is_served_and_looking_at_it_changes_nothing()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        using var http = world.Stranger();
        http.DefaultRequestHeaders.Add("Sec-Purpose", "prefetch");
        var page = await http.GetStringAsync("/acknowledge.html");
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        foreach (var link in new[] { "/page.css", "/language.js", "/acknowledge.js" })
        {
            Assert.Contains($"\"{link}\"", page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(link)).StatusCode);
        }

        using var head = new HttpRequestMessage(HttpMethod.Head, "/acknowledge.html");
        Assert.Equal(HttpStatusCode.OK, (await http.SendAsync(head)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.PostAsJsonAsync("/acknowledge.html", new { token = "x" })).StatusCode);
        Assert.Empty((await world.As("operator").GetAsync("/api/audit")).Json["items"]!.AsArray());
    }
}
