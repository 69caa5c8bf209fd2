using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Security;

/// <summary>Changes with the session cookie of somebody signed in by the platform. The host is <c>localhost</c>.</summary>
public sealed class CrossSiteTests
{
    private const string Json = """{ "reason": "go-live" }""";

    [Theory]
    [InlineData("Sec-Fetch-Site: same-origin", 200)]
    [InlineData("Sec-Fetch-Site: cross-site", 403)]
    [InlineData("Sec-Fetch-Site: same-site", 403)]
    [InlineData("Sec-Fetch-Site: none", 403)]
    [InlineData("Origin: https://localhost", 200)]
    [InlineData("Origin: https://elsewhere.example", 403)]
    [InlineData("Origin: https://localhost:8443", 403)]
    [InlineData("Origin: null", 403)]
    [InlineData("X-Other: nothing a browser says", 200)]
    [InlineData("Authorization: Bearer a.b.c", 200)]
    [InlineData("X-ZUMO-AUTH: a.b.c", 200)]
    public async Task A_change_is_taken_from_own_pages_and_from_programs(string header, int status)
    {
        await using var api = await Principals.TrustedAsync();
        var answer = await api.AskAsync(HttpMethod.Post, "/api/sending/hold", Principals.Person("cs-lead"), Json, [header, .. await api.PlatformCsrfAsync(Principals.Person("cs-lead"))]);
        if (status == 403) answer.ShouldBeProblem(403, "cross-site-request");
        else answer.ShouldBe(status);
    }

    [Theory]
    [InlineData("POST", "/api/sending/hold")]
    [InlineData("PUT", "/api/clients/C-1")]
    [InlineData("DELETE", "/api/clients/C-1")]
    public async Task A_form_of_another_site_changes_nothing(string method, string path)
    {
        await using var api = await Principals.TrustedAsync();
        (await api.AskAsync(new HttpMethod(method), path, Principals.Person("cs-lead"))).ShouldBeProblem(403, "cross-site-request");
        Assert.Empty((await api.GetAsync("/api/audit")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task The_host_the_browser_saw_may_be_named_by_the_proxy()
    {
        await using var api = await Principals.TrustedAsync();
        string[] headers = ["Origin: https://flows.example.com", "X-Forwarded-Host: flows.example.com", .. await api.PlatformCsrfAsync(Principals.Person("cs-lead"))];
        (await api.AskAsync(HttpMethod.Post, "/api/sending/hold", Principals.Person("cs-lead"), Json, headers)).ShouldBe(200);
    }

    [Fact]
    public async Task Reading_is_free_and_keys_are_not_looked_at()
    {
        await using var api = await Principals.TrustedAsync();
        (await api.AskAsync(HttpMethod.Get, "/api/clients", Principals.Person("cs-lead"), "Sec-Fetch-Site: cross-site")).ShouldBe(200);
        (await api.PostAsync("/api/sending/hold", Json, Role.CsLead)).ShouldBe(200);
    }
}
