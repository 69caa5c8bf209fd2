using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Pipeline;

/// <summary>What every answer of the API says of itself: the service's time, and a tag of its content.</summary>
public sealed class AnswerTagTests
{
    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        await using var api = await ApiServer.StartAsync();
        await api.PutAsync("/api/clients/C-1", Bodies.Client);
        var first = (await api.GetAsync("/api/clients")).ShouldBe(200);
        Assert.Equal("no-store", first.Headers["Cache-Control"]);
        foreach (var known in new[] { first.Headers["ETag"], "W/" + first.Headers["ETag"], "\"other\", " + first.Headers["ETag"], "*" })
        {
            var again = (await AskAsync(api, known)).ShouldBe(304);
            Assert.Equal("", again.Text);
            Assert.Equal(first.Headers["ETag"], again.Headers["ETag"]);
            Assert.False(again.Headers.ContainsKey("Content-Type"));
        }

        (await AskAsync(api, "\"other\"")).ShouldBe(200);
        await api.PutAsync("/api/clients/C-2", Bodies.Client);
        var changed = (await AskAsync(api, first.Headers["ETag"])).ShouldBe(200);
        Assert.NotEqual(first.Headers["ETag"], changed.Headers["ETag"]);
        Assert.Equal(changed.Text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), changed.Headers["Content-Length"]);
    }

    [Fact]
    public async Task Problems_changes_and_the_words_of_messages_have_no_tag()
    {
        await using var api = await ApiServer.StartAsync();
        Assert.False((await api.PutAsync("/api/clients/C-1", Bodies.Client)).ShouldBe(201).Headers.ContainsKey("ETag"));
        Assert.False((await api.GetAsync("/api/clients/C-9")).ShouldBeProblem(404, "not-found").Headers.ContainsKey("ETag"));
        Assert.False((await api.GetAsync("/health/live", role: null)).ShouldBe(200).Headers.ContainsKey("ETag"));
    }

    [Fact]
    public async Task Every_answer_says_what_time_it_is_here()
    {
        await using var api = await ApiServer.StartWithClockAsync();
        Assert.Equal("2026-03-02T00:00:00Z", (await api.GetAsync("/api/clients")).ShouldBe(200).Headers["Service-Time"]);
        Assert.Equal("2026-03-02T00:00:00Z", (await AskAsync(api, "*")).ShouldBe(304).Headers["Service-Time"]);
        Assert.Equal("2026-03-02T00:00:00Z", (await api.GetAsync("/api/clients", role: null)).ShouldBeProblem(401, "unauthenticated").Headers["Service-Time"]);
        Assert.Equal("2026-03-02T00:00:00Z", (await api.GetAsync("/api/nothing")).ShouldBeProblem(404, "no-such-route").Headers["Service-Time"]);
        Assert.Equal("2026-03-02T02:00:00Z", (await api.PostAsync("/api/clock/advance", """{ "by": "PT2H" }""")).ShouldBe(200).Headers["Service-Time"]);
        Assert.False((await api.GetAsync("/health/live", role: null)).ShouldBe(200).Headers.ContainsKey("Service-Time"));
    }

    private static async Task<Answer> AskAsync(ApiServer api, string known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/clients");
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await api.SendAsync(request, Role.CsLead);
    }
}
