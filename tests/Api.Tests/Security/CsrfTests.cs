using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Security;

/// <summary>The word a page sends with each change it asks for by cookie.</summary>
public sealed class CsrfTests
{
    private const string Hold = """{ "reason": "go-live" }""";
    private const string OwnPage = "Sec-Fetch-Site: same-origin";

    [Fact]
    public async Task A_change_by_session_needs_the_word_of_that_very_session()
    {
        await using var api = await People.StartAsync();
        var key = await api.JoinAsync("S-1", "cs-lead");
        var (one, other) = (await api.CookieAsync("S-1", key), await api.CookieAsync("S-1", key));
        foreach (var word in new[] { "X-Other: none", "X-CSRF-Token: ", "X-CSRF-Token: guessed", await api.CsrfAsync(other) })
        {
            var refused = (await api.CallAsync(HttpMethod.Post, "/api/sending/hold", Hold, one, OwnPage, word)).ShouldBeProblem(403, "csrf-token");
            Assert.Contains("ask GET /api/me again", refused.Member("detail"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("sending.hold", (await api.GetAsync("/api/audit")).Text, StringComparison.Ordinal);
        (await api.CallAsync(HttpMethod.Post, "/api/sending/hold", Hold, one, OwnPage, await api.CsrfAsync(one))).ShouldBe(200);
        Assert.Equal(await api.CsrfAsync(one), await api.CsrfAsync(one));
    }

    [Fact]
    public async Task Who_is_signed_in_already_signs_in_as_somebody_else_without_it_and_reads_without_it()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "cs-lead"));
        var other = await api.JoinAsync("S-2", "csm");
        (await api.SignInAsync("S-2", other, cookie, OwnPage)).ShouldBe(204);
        (await api.CallAsync(HttpMethod.Get, "/api/clients", null, cookie)).ShouldBe(200);
    }

    [Fact]
    public async Task Whom_the_platform_signed_in_is_given_a_cookie_only_this_site_can_set_and_the_word_follows_from_it()
    {
        await using var api = await Principals.TrustedAsync();
        var person = Principals.Person("cs-lead");
        var first = (await api.AskAsync(HttpMethod.Get, "/api/me", person)).ShouldBe(200);
        Assert.StartsWith("__Host-kyndof-csrf=", first.Headers["Set-Cookie"], StringComparison.Ordinal);
        Assert.EndsWith("; path=/; secure; samesite=strict; httponly", first.Headers["Set-Cookie"], StringComparison.Ordinal);
        var cookie = "Cookie: " + first.Headers["Set-Cookie"].Split(';')[0];
        Assert.DoesNotContain(first.Member("csrfToken")!, cookie, StringComparison.Ordinal);
        var again = (await api.AskAsync(HttpMethod.Get, "/api/me", person, cookie)).ShouldBe(200);
        Assert.Equal(first.Member("csrfToken"), again.Member("csrfToken"));
        Assert.False(again.Headers.ContainsKey("Set-Cookie"));

        var word = "X-CSRF-Token: " + first.Member("csrfToken");
        (await api.AskAsync(HttpMethod.Post, "/api/sending/hold", person, Hold, [OwnPage, word])).ShouldBeProblem(403, "csrf-token");
        (await api.AskAsync(HttpMethod.Post, "/api/sending/hold", person, Hold, [OwnPage, cookie])).ShouldBeProblem(403, "csrf-token");
        (await api.AskAsync(HttpMethod.Post, "/api/sending/hold", person, Hold, [OwnPage, cookie, word])).ShouldBe(200);
        var somebodyElse = Principals.Of("aad", [("oid", "22222222-2222-3333-4444-555555555555"), ("preferred_username", "other@example.com"), ("roles", "cs-lead")]);
        (await api.AskAsync(HttpMethod.Post, "/api/sending/hold", somebodyElse, Hold, [OwnPage, cookie, word])).ShouldBeProblem(403, "csrf-token");
    }

    [Fact]
    public async Task Keys_and_tokens_need_no_word_and_are_told_none()
    {
        await using var api = await Principals.TrustedAsync();
        var me = (await api.GetAsync("/api/me")).ShouldBe(200);
        Assert.Null(me.Member("csrfToken"));
        Assert.False(me.Headers.ContainsKey("Set-Cookie"));
        var program = (await api.AskAsync(HttpMethod.Get, "/api/me", Principals.Person("cs-lead"), "Authorization: Bearer a.b.c")).ShouldBe(200);
        Assert.Null(program.Member("csrfToken"));
        (await api.PostAsync("/api/sending/hold", Hold, Role.CsLead)).ShouldBe(200);
    }

    [Fact]
    public async Task A_person_is_told_their_name()
    {
        await using var api = await People.StartAsync();
        var me = (await api.CallAsync(HttpMethod.Get, "/api/me", null, await api.CookieAsync("S-1", await api.JoinAsync("S-1", "csm")))).ShouldBe(200);
        Assert.Equal("Demo Specialist", me.Member("name"));
        Assert.Null((await api.GetAsync("/api/me")).Member("name"));
    }
}
