using System.Net;
using Kyndof.Workflows.Api.Security;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class SessionTests
{
    private const string Hold = """{ "reason": "go-live" }""";

    [Fact]
    public async Task The_cookie_is_for_this_site_and_its_server_alone()
    {
        await using var api = await People.StartAsync();
        var key = await api.JoinAsync("S-1", "csm");
        var cookie = (await api.SignInAsync("S-1", key)).ShouldBe(204).Headers["Set-Cookie"];
        Assert.EndsWith("; max-age=43200; path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(key, cookie, StringComparison.Ordinal);
        var secure = await api.Server.SendAsync(request =>
        {
            (request.Request.Method, request.Request.Scheme, request.Request.Path, request.Request.ContentType) = ("POST", "https", "/api/sign-in", "application/json");
            request.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""{ "staffId": "S-1", "key": "{{key}}" }"""));
        });
        Assert.Contains("; secure", secure.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_lasts_twelve_hours_to_the_second_and_follows_the_record()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "csm"));
        Assert.Equal("person:S-1", (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie)).ShouldBe(200).Member("actor"));
        (await api.CallAsync(HttpMethod.Get, "/api/audit", null, cookie)).ShouldBeProblem(403, "forbidden");
        await api.PutPersonAsync("S-1", "cs-lead");
        (await api.CallAsync(HttpMethod.Get, "/api/audit", null, cookie)).ShouldBe(200);
        await api.PassAsync(Duration.FromHours(12) - Duration.FromSeconds(1));
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie)).ShouldBe(200);
        await api.PassAsync(Duration.FromSeconds(1));
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie)).ShouldBeProblem(401, "unauthenticated");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_at_the_server()
    {
        await using var api = await People.StartAsync();
        var key = await api.JoinAsync("S-1", "csm");
        var (one, other) = (await api.CookieAsync("S-1", key), await api.CookieAsync("S-1", key));
        var ended = (await api.CallAsync(HttpMethod.Post, "/api/sign-out", null, one, await api.CsrfAsync(one), "Sec-Fetch-Site: same-origin")).ShouldBe(204);
        Assert.Contains("expires=Thu, 01 Jan 1970", ended.Headers["Set-Cookie"], StringComparison.Ordinal);
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, one)).ShouldBeProblem(401, "unauthenticated");
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, other)).ShouldBe(200);
    }

    [Fact]
    public async Task A_form_or_a_page_of_another_site_changes_nothing_with_the_cookie()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "cs-lead"));
        foreach (var header in new[] { "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: none", "Origin: https://elsewhere.example", "Origin: null", "X-Other: a form without a word", "X-ZUMO-AUTH: a" })
        {
            (await api.CallAsync(HttpMethod.Post, "/api/sending/hold", null, cookie, header)).ShouldBeProblem(403, "cross-site-request");
            (await api.CallAsync(HttpMethod.Post, "/api/sign-out", null, cookie, header)).ShouldBeProblem(403, "cross-site-request");
        }

        Assert.DoesNotContain("sending.hold", (await api.CallAsync(HttpMethod.Get, "/api/audit", null, cookie)).ShouldBe(200).Text, StringComparison.Ordinal);
        (await api.CallAsync(HttpMethod.Post, "/api/sending/hold", Hold, cookie, await api.CsrfAsync(cookie), "Origin: http://localhost")).ShouldBe(200);
    }

    [Fact]
    public async Task Another_site_signs_nobody_in()
    {
        await using var api = await People.StartAsync();
        var key = await api.JoinAsync("S-1", "csm");
        (await api.SignInAsync("S-1", key, "Sec-Fetch-Site: cross-site")).ShouldBeProblem(403, "cross-site-request");
        (await api.SignInAsync("S-1", key, "Origin: https://elsewhere.example")).ShouldBeProblem(403, "cross-site-request");
        (await api.SignInAsync("S-1", key, "Sec-Fetch-Site: same-origin")).ShouldBe(204);
    }

    [Fact]
    public async Task What_is_no_session_is_nobody()
    {
        await using var api = await People.StartAsync();
        await api.JoinAsync("S-1", "csm");
        foreach (var value in new[] { "S-1~AAAA", "S-1", "~", "a/b~c", "S-1~a~b", "" })
        {
            (await api.CallAsync(HttpMethod.Get, "/api/me", null, $"Cookie: kyndof-session={value}")).ShouldBeProblem(401, "unauthenticated");
        }
    }

    [Fact]
    public async Task A_session_is_its_owners_and_a_key_beside_it_wins()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "cs-lead"));
        await api.JoinAsync("S-2", "cs-lead");
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie.Replace("S-1", "S-2", StringComparison.Ordinal))).ShouldBeProblem(401, "unauthenticated");
        Assert.Equal("key:csm", (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie, "Authorization: Bearer " + ApiServer.KeyOf(Role.Csm))).Member("actor"));
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie, "Authorization: Bearer wrong")).ShouldBeProblem(401, "unauthenticated");
    }

    [Fact]
    public async Task A_session_that_is_over_does_not_keep_the_demo_from_signing_in()
    {
        await using var demo = await ApiServer.StartAsync(options => (options.LocalSignIn, options.SignInEverybodyAs) = (true, Role.CsLead));
        var context = await demo.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = IPAddress.Loopback;
            (request.Request.Method, request.Request.Path, request.Request.Host) = ("GET", "/api/me", new Microsoft.AspNetCore.Http.HostString("localhost:7071"));
            request.Request.Headers.Cookie = "kyndof-session=S-1~AAAA";
        });
        using var reader = new StreamReader(context.Response.Body);
        Assert.Equal("""{"actor":"demo:cs-lead","roles":["cs-lead"],"isPerson":true}""", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task The_tenth_wrong_key_is_still_looked_at_and_the_eleventh_has_to_wait()
    {
        await using var api = await People.StartAsync();
        var key = await api.JoinAsync("S-1", "csm");
        await api.SignInAsync("S-1", "wrong");
        await api.PassAsync(Duration.FromMinutes(5));
        for (var more = 0; more < 9; more++) (await api.SignInAsync("S-1", "wrong")).ShouldBeProblem(401, "unauthenticated");
        Assert.Equal("600", (await api.SignInAsync("S-1", key)).ShouldBeProblem(429, "too-many-tries").Headers["Retry-After"]);
        (await api.SignInAsync("S-2", "wrong")).ShouldBeProblem(401, "unauthenticated");
        await api.PassAsync(Duration.FromMinutes(10) - Duration.FromSeconds(1));
        (await api.SignInAsync("S-1", key)).ShouldBeProblem(429, "too-many-tries");
        await api.PassAsync(Duration.FromSeconds(1));
        (await api.SignInAsync("S-1", key)).ShouldBe(204);
        for (var more = 0; more < 10; more++) (await api.SignInAsync("S-1", "wrong")).ShouldBeProblem(401, "unauthenticated");
    }

    [Fact]
    public async Task A_bad_body_is_refused_by_name_without_its_values()
    {
        await using var api = await People.StartAsync();
        var answer = (await api.CallAsync(HttpMethod.Post, "/api/sign-in", $$"""{ "staffId": "a/b", "key": "secret-{{new string('x', 512)}}" }""")).ShouldRefuse("$.staffId", "pattern");
        answer.ShouldRefuse("$.key", "length");
        Assert.DoesNotContain("secret-", answer.Text, StringComparison.Ordinal);
    }
}
