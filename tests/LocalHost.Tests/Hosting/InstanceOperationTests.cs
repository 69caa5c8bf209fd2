using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>What an operator does to an instance: it is done, shown and audited.</summary>
public sealed class InstanceOperationTests
{
    private const string Instance = "/api/instances/order~K-1042";

    [Fact]
    public async Task A_suspended_order_keeps_what_arrives_and_tells_it_when_it_is_resumed()
    {
        await using var world = await PlacedAsync();
        (await world.As("operator").PostAsync($"{Instance}/suspend", new { reason = "looking into it" })).Expect(HttpStatusCode.Accepted);
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        Assert.Equal("suspended", await StateAsync(world));
        Assert.Equal(["confirmation"], world.MailKeys());

        (await world.As("operator").PostAsync($"{Instance}/resume")).Expect(HttpStatusCode.Accepted);
        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
        Assert.Equal("open", await StateAsync(world));
    }

    [Fact]
    public async Task A_terminated_order_is_over_and_nothing_is_sent_or_watched_any_more()
    {
        await using var world = await PlacedAsync();
        (await world.As("cs-lead").PostAsync($"{Instance}/terminate", new { reason = "entered by mistake" })).Expect(HttpStatusCode.Accepted);
        Assert.Equal("failed", await StateAsync(world));
        await world.AdvanceTo("2026-03-20T18:00+09:00");
        Assert.Empty(await world.Tasks());
        Assert.Equal(["confirmation"], world.MailKeys());
        Assert.Equal("instance-has-ended", (await world.As("cs-lead").PostAsync($"{Instance}/suspend")).Expect(HttpStatusCode.Conflict).Json["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_the_state_does_not_allow_is_refused_and_what_is_unknown_is_not_found()
    {
        await using var world = await PlacedAsync();
        var refused = (await world.As("operator").PostAsync($"{Instance}/retry")).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("cannot-retry", refused["code"]!.GetValue<string>());
        foreach (var action in new[] { "suspend", "resume", "retry", "terminate" })
            (await world.As("operator").PostAsync($"/api/instances/order~K-9/{action}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_operation_is_audited_with_who_and_why()
    {
        await using var world = await PlacedAsync();
        await world.AdvanceTo("2026-03-03T10:00+09:00");
        await world.As("operator").PostAsync($"{Instance}/suspend", new { reason = "looking into it" });
        await world.AdvanceTo("2026-03-03T10:05+09:00");
        await world.As("cs-lead").PostAsync($"{Instance}/resume");

        var entries = (await world.As("cs-lead").GetAsync("/api/audit?limit=2")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray()
            .Select(entry => $"{entry!["action"]} {entry["actor"]} {entry["subject"]} {entry["detail"]}");
        Assert.Equal(["instance.resume key:cs-lead order~K-1042 ", "instance.suspend key:operator order~K-1042 looking into it"], entries);
    }

    private static async Task<string> StateAsync(Scenario world) =>
        (await world.As("operator").GetAsync(Instance)).Expect(HttpStatusCode.OK).Json["state"]!.GetValue<string>();

    private static async Task<Scenario> PlacedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        return world;
    }
}
