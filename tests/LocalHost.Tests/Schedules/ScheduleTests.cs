using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Schedules;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Schedules;

/// <summary>The nightly schedule (03:30 in Seoul) over nights, restarts and days off.</summary>
public sealed class ScheduleTests
{
    private const string Singleton = "schedule~retention";

    [Fact]
    public async Task It_runs_at_its_time_and_not_a_second_before_night_after_night()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        await world.AdvanceTo("2026-03-03T03:29:59+09:00");
        Assert.Empty(await RunsAsync(world));
        await world.AdvanceTo("2026-03-03T03:30+09:00");
        Assert.Equal(["retention~2026-03-03 Completed"], await RunsAsync(world));
        await world.AdvanceTo("2026-03-05T03:30+09:00");
        Assert.Equal(["retention~2026-03-03 Completed", "retention~2026-03-04 Completed", "retention~2026-03-05 Completed"], await RunsAsync(world));
    }

    [Fact]
    public async Task It_survives_a_restart_and_nights_missed_are_made_up_for_once()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        await world.AdvanceTo("2026-03-03T12:00+09:00");
        await world.RestartAsync();
        await world.RestartAsync("2026-03-08T10:00+09:00");
        await world.SettleAsync();
        Assert.Equal(["retention~2026-03-03 Completed", "retention~2026-03-08 Completed"], await RunsAsync(world));
        await world.AdvanceTo("2026-03-09T03:30+09:00");
        Assert.Equal("retention~2026-03-09 Completed", (await RunsAsync(world))[^1]);
        Assert.Equal(3, (await RunsAsync(world)).Count);
    }

    [Fact]
    public async Task A_terminated_singleton_is_started_again_and_makes_up_for_what_it_missed()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        await world.AdvanceTo("2026-03-03T12:00+09:00");
        await world.Runtime.Client.TerminateAsync(Singleton, "by mistake");
        await world.AdvanceTo("2026-03-06T12:00+09:00");
        Assert.Equal(["retention~2026-03-03 Completed"], await RunsAsync(world));

        Assert.Equal(["retention"], await EnsureAsync(world));
        await world.SettleAsync();
        Assert.Equal(["retention~2026-03-03 Completed", "retention~2026-03-06 Completed"], await RunsAsync(world));
    }

    [Fact]
    public async Task Many_keepers_at_once_start_one_singleton()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        await world.Runtime.Client.TerminateAsync(Singleton, "by mistake");
        var started = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => EnsureAsync(world)));
        Assert.Single(started, names => names.Count == 1);
        Assert.Empty(await EnsureAsync(world));
        await world.AdvanceTo("2026-03-03T03:30+09:00");
        Assert.Equal(["retention~2026-03-03 Completed"], await RunsAsync(world));
    }

    [Fact]
    public async Task Another_time_in_the_policy_holds_from_the_next_start()
    {
        var policy = Path.GetTempFileName();
        try
        {
            await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00", builder => builder.WorkUnder(policy));
            await world.AdvanceTo("2026-03-02T12:00+09:00");
            await File.WriteAllTextAsync(policy, "05:00");
            await world.RestartAsync();
            await world.AdvanceTo("2026-03-03T04:59:59+09:00");
            Assert.Empty(await RunsAsync(world));
            await world.AdvanceTo("2026-03-03T05:00+09:00");
            Assert.Equal(["retention~2026-03-03 Completed"], await RunsAsync(world));
        }
        finally
        {
            File.Delete(policy);
        }
    }

    [Fact]
    public async Task A_run_says_what_it_removed_and_under_which_policy()
    {
        await using var world = await Scenario.StartAt("2026-03-02T09:00+09:00");
        await world.AdvanceTo("2026-03-03T03:30+09:00");
        var run = await world.Runtime.Client.GetAsync("retention~2026-03-03", includePayloads: true);
        using var status = JsonDocument.Parse(run!.CustomStatus!);
        Assert.Equal(5, status.RootElement.GetProperty("policyVersion").GetInt32());
        Assert.Equal(0, status.RootElement.GetProperty("removed").GetProperty("Orders").GetInt32());
    }

    private static Task<IReadOnlyList<string>> EnsureAsync(Scenario world) =>
        world.Services.GetRequiredService<ScheduleKeeper>().EnsureAsync(world.Runtime.Client);

    private static async Task<IReadOnlyList<string>> RunsAsync(Scenario world) =>
        [.. (await world.Runtime.Client.QueryAsync(new InstanceQuery("retention~"))).Items.Select(run => $"{run.InstanceId} {run.Status}")];
}
