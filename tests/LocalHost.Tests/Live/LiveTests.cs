using System.Net;

namespace Kyndof.Workflows.LocalHost.Tests.Live;

/// <summary>What an open page hears of the embedded host, over real connections.</summary>
public sealed class LiveTests
{
    /// <summary>Longer than a stop takes that waits for nobody; one that does fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_write_and_a_jump_of_the_clock_are_told_when_they_are_on_disk()
    {
        await using var host = await LiveHost.StartAsync();
        using var events = await host.ListenAsync();
        Assert.Equal("""event: clock|data: {"now":"2026-03-02T00:00:00Z"}""", await events.NextAsync("clock"));
        await host.PutClientAsync("demo-agency");
        Assert.Contains("\"clients\"", await events.NextAsync("changed"), StringComparison.Ordinal);
        await host.AdvanceAsync("PT2H");
        Assert.Equal("""event: clock|data: {"now":"2026-03-02T02:00:00Z"}""", await events.NextAsync("clock"));
    }

    [Fact]
    public async Task A_restart_waits_for_no_open_page_and_tells_it_afterwards_what_it_missed()
    {
        await using var host = await LiveHost.StartAsync();
        using var events = await host.ListenAsync();
        await host.PutClientAsync("demo-agency");
        var last = (await events.NextAsync("changed")).Split('|')[0]["id: ".Length..];

        await host.StopAsync().WaitAsync(Patience);
        while (await events.NextAsync() is not null)
        {
            // What was on its way still comes; then the stream ends, and is not broken off.
        }

        await host.BeginAsync();
        using (var silent = await host.Http.GetAsync("/health/ready")) Assert.Equal(HttpStatusCode.OK, silent.StatusCode);
        await host.PutClientAsync("other-agency");
        using var again = await host.ListenAsync(last);
        Assert.Equal("""event: clock|data: {"now":"2026-03-02T00:00:00Z"}""", await again.NextAsync("clock"));
        Assert.Contains("""["clients","feedback",""", await again.NextAsync("changed"), StringComparison.Ordinal);
    }
}
