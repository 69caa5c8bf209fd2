using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Fakes;
using Kyndof.Workflows.Api.Tests.Security;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Live;

/// <summary>What a page that is open is told.</summary>
public sealed class LiveTests : IAsyncLifetime
{
    private readonly FakeChangeFeed feed = new();
    private ApiServer? started;

    private ApiServer Api => started ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => started = await ApiServer.StartAsync(
        options => (options.LocalSignIn, options.ConcurrentRequests, options.QueuedRequests) = (true, 1, 0),
        services => services.AddSingleton<IVirtualClock, FakeVirtualClock>().AddSingleton<IChangeFeed>(feed));

    public async Task DisposeAsync() => await Api.DisposeAsync();

    [Fact]
    public async Task It_begins_with_the_time_and_goes_on_with_what_changed()
    {
        using var events = await ListenAsync();
        Assert.Equal("retry: 2000", await events.NextAsync());
        Assert.Equal("""event: clock|data: {"now":"2026-03-02T00:00:00Z"}""", await events.NextAsync());
        feed.Write("issueList", "issues", "tasks", "timeline", "audit");
        Assert.Equal("""id: 1|event: changed|data: {"sequence":1,"collections":["instances","issues","tasks"]}""", await events.NextAsync());
        feed.Write("audit", "signInTries", "idempotency");
        feed.Write("sendingPace");
        Assert.Equal("""id: 3|event: changed|data: {"sequence":3,"collections":["sending"]}""", await events.NextAsync());
    }

    [Fact]
    public async Task A_clock_that_has_moved_is_told_before_what_changed_with_it()
    {
        using var events = await ListenAsync();
        await events.NextAsync("clock");
        await Api.PassAsync(Duration.FromHours(8));
        feed.Write("instances");
        Assert.Equal("""event: clock|data: {"now":"2026-03-02T08:00:00Z"}""", await events.NextAsync());
        Assert.StartsWith("id: 1|event: changed", await events.NextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("3", false)]
    [InlineData("nonsense", false)]
    public async Task Who_comes_back_is_told_that_anything_may_have_changed_unless_nothing_was_written(string last, bool told)
    {
        for (var writes = 0; writes < 3; writes++) feed.Write("clients");
        using var events = await ListenAsync($"Last-Event-ID: {last}");
        await events.NextAsync("clock");
        feed.Write("tasks");
        var all = """["clients","feedback","instances","issues","messages","policies","sending","staff","surveys","tasks","transitions"]""";
        if (told) Assert.Equal($$"""id: 3|event: changed|data: {"sequence":3,"collections":{{all}}}""", await events.NextAsync());
        Assert.Equal("""id: 4|event: changed|data: {"sequence":4,"collections":["tasks"]}""", await events.NextAsync());
    }

    [Fact]
    public async Task Who_listens_takes_nobodys_place()
    {
        using var one = await ListenAsync();
        using var other = await ListenAsync();
        await one.NextAsync("clock");
        await other.NextAsync("clock");
        (await Api.GetAsync("/api/clients")).ShouldBe(200);
        feed.Write("clients");
        Assert.Equal(await one.NextAsync(), await other.NextAsync());
    }

    [Fact]
    public async Task Two_hundred_may_listen_and_the_next_is_told_to_ask_instead()
    {
        feed.IsFull = true;
        var refused = (await Api.GetAsync("/api/live")).ShouldBeProblem(429, "too-many-requests");
        Assert.Equal(200, feed.Most);
        Assert.Equal("15", refused.Headers["Retry-After"]);
    }

    [Fact]
    public async Task One_caller_listens_twenty_times_and_takes_nobody_elses_place()
    {
        var open = new List<EventReader>();
        for (var one = 0; one < 20; one++) open.Add(await ListenAsync());
        Assert.Contains("20 times", (await Api.GetAsync("/api/live")).ShouldBeProblem(429, "too-many-requests").Member("detail"), StringComparison.Ordinal);
        using var other = await ListenAsync("Authorization: Bearer " + ApiServer.KeyOf(Role.Csm));
        await other.NextAsync("clock");
        foreach (var events in open) events.Dispose();
    }

    [Theory]
    [InlineData("sign-out")]
    [InlineData("a new key")]
    [InlineData("another role")]
    [InlineData("twelve hours")]
    public async Task A_session_that_is_over_ends_its_stream(string how)
    {
        var cookie = await Api.CookieAsync("S-1", await Api.JoinAsync("S-1", "csm"));
        using var events = await ListenAsync(cookie);
        await events.NextAsync("clock");
        feed.Write("staff");
        Assert.Contains("\"staff\"", await events.NextAsync("changed"), StringComparison.Ordinal);
        await EndAsync(how, cookie);
        Assert.Null(await events.NextAsync());
    }

    [Fact]
    public async Task A_key_that_was_replaced_ends_its_stream()
    {
        using var events = await ListenAsync("Authorization: Bearer " + await Api.JoinAsync("S-1", "csm"));
        await events.NextAsync("clock");
        await Api.JoinAsync("S-1", "csm");
        feed.Write("signInKeys");
        Assert.Null(await events.NextAsync());
    }

    [Fact]
    public async Task A_host_that_hears_nothing_says_so()
    {
        await using var plain = await ApiServer.StartAsync();
        (await plain.GetAsync("/api/live")).ShouldBeProblem(404, "no-such-route");
    }

    private async Task EndAsync(string how, string cookie)
    {
        switch (how)
        {
            case "sign-out":
                (await Api.CallAsync(HttpMethod.Post, "/api/sign-out", null, cookie, await Api.CsrfAsync(cookie), "Sec-Fetch-Site: same-origin")).ShouldBe(204);
                feed.Write("sessions");
                break;
            case "a new key":
                await Api.JoinAsync("S-1", "csm");
                feed.Write("signInKeys");
                break;
            case "another role":
                await Api.PutPersonAsync("S-1", "function-member", "design");
                feed.Write("staff");
                break;
            default:
                await Api.PassAsync(Duration.FromHours(12));
                feed.Write();
                break;
        }
    }

    private async Task<EventReader> ListenAsync(params string[] headers)
    {
        var client = Api.Client(headers.Any(header => header.StartsWith("Cookie", StringComparison.Ordinal) || header.StartsWith("Authorization", StringComparison.Ordinal)) ? null : Role.CsLead);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
        foreach (var header in headers) request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(("text/event-stream", "no-store"), (response.Content.Headers.ContentType?.MediaType, response.Headers.CacheControl?.ToString()));
        return new EventReader(await response.Content.ReadAsStreamAsync());
    }
}
