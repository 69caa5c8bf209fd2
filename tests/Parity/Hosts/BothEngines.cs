using NodaTime;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>One story on the embedded runtime and on Durable Task, which has to come to the same end, line by line.</summary>
internal static class BothEngines
{
    /// <summary>Tuesday 3 March 2026, 09:30 in Seoul: every story begins here.</summary>
    public static readonly Instant Start = Seoul(3, 9, 30);

    /// <summary>An instant of March 2026 in Seoul, which has no summer time.</summary>
    public static Instant Seoul(int day, int hour, int minute = 0) => Instant.FromUtc(2026, 3, day, hour, minute) - Duration.FromHours(9);

    /// <param name="story">Comes to everything anybody can see in the end.</param>
    public static async Task<TOutcome> RunAsync<TOutcome>(Func<IProcessHost, Task<TOutcome>> story)
        where TOutcome : Outcome
    {
        var embedded = await RunAsync(await EmbeddedHost.StartAsync(Start), story);
        var durable = await RunAsync(await DurableHost.StartAsync(Start), story);
        Assert.Equal(embedded.Lines, durable.Lines);
        return embedded;
    }

    private static async Task<TOutcome> RunAsync<TOutcome>(IProcessHost host, Func<IProcessHost, Task<TOutcome>> story)
    {
        await using var running = host;
        await host.MeetDemoAgencyAsync();
        return await story(host);
    }
}
