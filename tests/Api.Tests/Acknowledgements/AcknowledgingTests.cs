using System.Net.Http.Headers;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Security;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Acknowledgements;

public sealed class AcknowledgingTests
{
    private static readonly Instant Expires = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public async Task A_person_acknowledges_by_the_link_and_the_desk_hears_who()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "function-member", "design"));
        var answer = await PostAsync(api, TokenOf(api), cookie, await api.CsrfAsync(cookie), "Sec-Fetch-Site: same-origin");
        Assert.Equal("""{"issueId":"I-7","rung":2,"state":"accepted"}""", answer.ShouldBe(200).Text);
        var (grant, actor) = Assert.Single(api.Issues.Acknowledged);
        Assert.Equal(new LinkGrant("I-7", 2, "S-1", Expires), grant);
        Assert.Equal(("person:S-1", "S-1", "design", true), (actor.Name, actor.StaffId, actor.Function, actor.IsPerson));
        Assert.Equal(["function-member"], actor.Roles);
        var audit = (await api.GetAsync("/api/audit")).Json.GetProperty("items").EnumerateArray().Select(entry => $"{entry.GetProperty("actor")} {entry.GetProperty("action")} {entry.GetProperty("subject")}");
        Assert.Contains("person:S-1 issue.acknowledge-by-link I-7", audit);
    }

    [Fact]
    public async Task A_person_of_the_directory_is_asked_for_an_own_page_too()
    {
        await using var api = await Principals.TrustedAsync();
        await api.PutPersonAsync("S-1", "csm", signInId: Principals.PersonId);
        (await api.AskAsync(HttpMethod.Post, "/api/acknowledgements", Principals.Person("csm"), Body(TokenOf(api)), ["Sec-Fetch-Site: cross-site"])).ShouldBeProblem(403, "cross-site-request");
        Assert.Empty(api.Issues.Acknowledged);
        (await api.AskAsync(HttpMethod.Post, "/api/acknowledgements", Principals.Person("csm"), Body(TokenOf(api)), ["Sec-Fetch-Site: same-origin", .. await api.PlatformCsrfAsync(Principals.Person("csm"))])).ShouldBe(200);
        Assert.Equal("S-1", Assert.Single(api.Issues.Acknowledged).Actor.StaffId);
    }

    [Fact]
    public async Task What_the_desk_says_is_answered()
    {
        await using var api = await People.StartAsync();
        var bearer = "Authorization: Bearer " + await api.JoinAsync("S-1", "csm");
        api.Issues.Answer = new IssueResult.Repeated();
        Assert.Equal("repeated", (await PostAsync(api, TokenOf(api), bearer)).ShouldBe(200).Member("state"));
        api.Issues.Answer = new IssueResult.NotFound("issue I-7");
        (await PostAsync(api, TokenOf(api), bearer)).ShouldBeProblem(404, "not-found");
        api.Issues.Answer = new IssueResult.Refused("link-expired", "It expired.");
        Assert.Equal("link-expired", (await PostAsync(api, TokenOf(api), bearer)).ShouldBeProblem(409, "refused").Member("code"));
        api.Issues.Answer = new IssueResult.Denied("not-your-link", "It was sent to csm-2.");
        Assert.Equal("not-your-link", (await PostAsync(api, TokenOf(api), bearer)).ShouldBeProblem(403, "not-permitted").Member("code"));
        Assert.Contains("issue.acknowledge-by-link.refused", (await api.GetAsync("/api/audit")).Text, StringComparison.Ordinal);
        api.Issues.Answer = new IssueResult.Conflict([new Difference("$.rung", "1", "2")]);
        (await PostAsync(api, TokenOf(api), bearer)).ShouldBeProblem(409, "conflicting-content");
    }

    [Fact]
    public async Task A_key_of_a_role_is_nobody_in_particular()
    {
        await using var api = await People.StartAsync();
        foreach (var path in new[] { "/api/acknowledgements", "/api/acknowledgements/preview" })
        {
            Assert.Equal("person-needed", (await api.PostAsync(path, Body(TokenOf(api)), Role.CsLead)).ShouldBeProblem(403, "not-permitted").Member("code"));
            (await api.PostAsync(path, Body(TokenOf(api)), role: null)).ShouldBeProblem(401, "unauthenticated");
        }

        Assert.Empty(api.Issues.Acknowledged);
    }

    [Fact]
    public async Task A_token_that_is_not_ours_reaches_no_desk()
    {
        await using var api = await People.StartAsync();
        var bearer = "Authorization: Bearer " + await api.JoinAsync("S-1", "csm");
        foreach (var token in new[] { "x", TokenOf(api) + "A", TokenOf(api)[..^1], new string('A', 2048) }) (await PostAsync(api, token, bearer)).ShouldRefuse("$.token", "pattern");
        (await PostAsync(api, new string('A', 2049), bearer)).ShouldRefuse("$.token", "length");
        (await api.CallAsync(HttpMethod.Post, "/api/acknowledgements", "{}", bearer)).ShouldRefuse("$.token", "required");
        Assert.Empty(api.Issues.Acknowledged);
    }

    [Fact]
    public async Task A_preview_says_what_the_link_is_about_and_changes_nothing()
    {
        await using var api = await People.StartAsync();
        var bearer = "Authorization: Bearer " + await api.JoinAsync("S-1", "csm");
        (await PreviewAsync(api, bearer)).ShouldBeProblem(404, "not-found");
        api.Issues.View = View();
        Assert.Equal(
            """{"issueId":"I-7","rung":2,"due":"2026-03-02T02:00:00Z","expiresAt":"2026-03-02T09:00:00Z","expired":false,"acknowledged":false}""",
            (await PreviewAsync(api, bearer)).ShouldBe(200).Text);
        await api.PassAsync(Duration.FromHours(9));
        Assert.Equal("False", (await PreviewAsync(api, bearer)).ShouldBe(200).Member("expired"));
        await api.PassAsync(Duration.FromSeconds(1));
        Assert.Equal("True", (await PreviewAsync(api, bearer)).ShouldBe(200).Member("expired"));
        Assert.Empty(api.Issues.Acknowledged);
        Assert.DoesNotContain("acknowledge", (await api.GetAsync("/api/audit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_looks_changes_nothing()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "csm"));
        var csrf = await api.CsrfAsync(cookie);
        foreach (var method in new[] { "GET", "HEAD", "OPTIONS", "PUT", "DELETE" })
        {
            foreach (var path in new[] { "/api/acknowledgements", $"/api/acknowledgements?token={TokenOf(api)}", "/api/acknowledgements/preview" })
            {
                (await api.CallAsync(new HttpMethod(method), path, null, cookie, csrf, "Sec-Purpose: prefetch", "Sec-Fetch-Site: same-origin")).ShouldBe(405);
            }
        }

        Assert.Empty(api.Issues.Acknowledged);
    }

    [Fact]
    public async Task A_form_submitted_by_a_script_changes_nothing_wherever_it_is_from()
    {
        await using var api = await People.StartAsync();
        var cookie = await api.CookieAsync("S-1", await api.JoinAsync("S-1", "csm"));
        foreach (var header in new[] { "Sec-Fetch-Site: cross-site", "Origin: https://mail.example", "X-Other: a scanner's script" }) (await SubmitAsync(api, cookie, header)).ShouldBeProblem(403, "cross-site-request");
        (await SubmitAsync(api, cookie, "Sec-Fetch-Site: same-origin")).ShouldBeProblem(403, "csrf-token");
        (await SubmitAsync(api, cookie, await api.CsrfAsync(cookie), "Sec-Fetch-Site: same-origin")).ShouldBeProblem(415, "unsupported-media-type");
        (await SubmitAsync(api, "X-Cookie: none")).ShouldBeProblem(415, "unsupported-media-type");
        await api.PassAsync(Duration.FromHours(12));
        (await PostAsync(api, TokenOf(api), cookie, "Sec-Fetch-Site: same-origin")).ShouldBeProblem(401, "unauthenticated");
        Assert.Empty(api.Issues.Acknowledged);
    }

    private static async Task<Answer> SubmitAsync(ApiServer api, params string[] headers)
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/api/acknowledgements") { Content = new StringContent($"token={TokenOf(api)}") };
        form.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        foreach (var header in headers) form.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        return await api.SendAsync(form, role: null);
    }

    private static string TokenOf(ApiServer api) => api.Get<IActionLinks>().UrlFor(new LinkGrant("I-7", 2, "S-1", Expires)).Split('#')[1];

    private static string Body(string token) => $$"""{ "token": "{{token}}" }""";

    private static Task<Answer> PostAsync(ApiServer api, string token, params string[] headers) => api.CallAsync(HttpMethod.Post, "/api/acknowledgements", Body(token), headers);

    private static Task<Answer> PreviewAsync(ApiServer api, string bearer) => api.CallAsync(HttpMethod.Post, "/api/acknowledgements/preview", Body(TokenOf(api)), bearer);

    private static IssueView View() => new()
    {
        Issue = new Issue { IssueId = "I-7", ClientId = "C-1", Kind = IssueKind.Refund, ReceivedAt = Instant.FromUtc(2026, 3, 2, 0, 0), Channel = IssueChannel.Email, Summary = "Late" },
        State = "open",
        Stage = "open",
        Tier = 2,
        OpeningTier = 2,
        Clocks = [Clock("firstResponse", null), Clock("tierResponse", Instant.FromUtc(2026, 3, 2, 2, 0)), Clock("resolution", Instant.FromUtc(2026, 3, 3, 0, 0))],
    };

    private static ClockView Clock(string name, Instant? due) =>
        new(name, "SLA-1", due is null ? "met" : "running", Instant.FromUtc(2026, 3, 2, 0, 0), due, null, null, Duration.Zero, new LocalizedText("why", "이유"));
}
