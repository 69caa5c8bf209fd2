using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.TestHost;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>A host that is stopped and started again on the same folder goes on where it was.</summary>
public sealed class RestartTests
{
    [Theory] // the later of the stored time and --start
    [InlineData("2026-03-03T09:30+09:00", "2026-03-05T17:59+09:00")]
    [InlineData("2026-03-04T12:00+09:00", "2026-03-05T17:59+09:00")]
    [InlineData("2026-03-06T09:00+09:00", "2026-03-06T09:00+09:00")]
    public async Task A_virtual_clock_goes_on_at_the_later_of_what_it_had_reached_and_what_it_is_told(string start, string expected)
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.AdvanceTo("2026-03-05T17:59+09:00");
        await world.RestartAsync(start);
        Assert.Equal(Scenario.At(expected), world.Now);
    }

    [Fact] // ORD-11
    public async Task What_came_due_while_the_host_was_down_happens_at_its_start()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.RestartAsync("2026-03-06T09:00+09:00");
        await world.SettleAsync();

        Assert.Equal(["missing-production-started-2026-03-05"], await world.TaskIds());
        Assert.Equal(["confirmation"], world.MailKeys());
    }

    [Fact]
    public async Task Orders_clients_staff_tasks_holds_and_keys_are_all_still_there()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.As("cs-lead").PostAsync("/api/clients/demo-agency/hold");
        await world.AdvanceTo("2026-03-05T18:00+09:00");
        var before = await world.Order();
        var tasks = await world.Tasks();
        await world.RestartAsync();

        Assert.Equal(before.Json.ToJsonString(), (await world.Order()).Json.ToJsonString());
        Assert.Equal(tasks, await world.Tasks());
        await world.ReportNow("productionStarted", "2026-03-05T18:00+09:00");
        Assert.Equal(["confirmation accepted", "production-started held"], (await world.Order()).Messages);
    }

    [Fact]
    public async Task A_second_host_on_the_same_folder_is_turned_away_and_the_first_goes_on()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await using var second = LocalHostApplication.Build(
            new HostOptions { DataFolder = world.Folder, VirtualClock = true },
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.ShareTemplates();
            });

        var refused = await Assert.ThrowsAsync<DataFileInUseException>(() => second.StartAsync());
        Assert.Contains($"is in use by process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
        await world.Place();
        Assert.Equal(["confirmation"], world.MailKeys());
    }
}
