using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>K-1042 ends on Friday 20 March 2026 in Seoul; each kind of data goes in the night of its own day.</summary>
public sealed class RetentionTests
{
    [Theory] // the day before, and the day; runs are at 03:30
    [InlineData("2026-03-29T23:59+09:00", true, true, true, true, true)]
    [InlineData("2026-03-30T03:30+09:00", false, true, true, true, true)]
    [InlineData("2026-04-08T23:59+09:00", false, true, true, true, true)]
    [InlineData("2026-04-09T03:30+09:00", false, false, true, true, true)]
    [InlineData("2026-04-18T23:59+09:00", false, false, true, true, true)]
    [InlineData("2026-04-19T03:30+09:00", false, false, false, true, true)]
    [InlineData("2026-04-28T23:59+09:00", false, false, false, true, true)]
    [InlineData("2026-04-29T03:30+09:00", false, false, false, false, true)]
    [InlineData("2026-05-08T23:59+09:00", false, false, false, false, true)]
    [InlineData("2026-05-09T03:30+09:00", false, false, false, false, false)]
    public async Task Each_kind_of_data_goes_on_its_day_and_not_a_day_before(string at, bool history, bool content, bool timeline, bool messages, bool order)
    {
        await using var world = await EndedAsync();
        await world.AdvanceTo(at);

        Assert.Equal(history, await world.Runtime.Client.GetAsync("order~K-1042") is not null);
        Assert.Equal(content, (await world.As("cs-lead").GetAsync("/api/messages/order~K-1042~shipped/content")).Status == HttpStatusCode.OK);
        Assert.Equal(timeline, (await TimelineAsync(world)) > 0);
        Assert.Equal(messages, (await MessagesAsync(world)) > 0);
        Assert.Equal(order, (await world.As("cs-lead").GetAsync("/api/orders/K-1042")).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_of_an_order_past_its_time_is_left_and_the_client_stays()
    {
        await using var world = await EndedAsync();
        await world.AdvanceTo("2026-05-16T03:30+09:00"); // the survey's day

        // The mornings' mails to the CS Lead name ids, and go on their own day.
        Assert.DoesNotContain(DataFileRows.Holding(world, "K-1042", except: "audit"), row => !row.Contains("morning-digest", StringComparison.Ordinal));
        (await world.As("cs-lead").GetAsync("/api/clients/demo-agency")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_open_order_keeps_everything_however_old()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", builder => builder.KeepForDays());
        await world.Place();
        await world.AdvanceTo("2026-05-30T12:00+09:00");
        Assert.Equal("late", (await world.Order()).State);
        Assert.Equal(["confirmation accepted"], (await world.Order()).Messages);
        Assert.NotEmpty((await world.Order()).Timeline);
        Assert.NotNull(await world.Runtime.Client.GetAsync("order~K-1042"));
    }

    [Fact]
    public async Task The_ledger_still_tells_of_a_message_whose_words_are_gone()
    {
        await using var world = await EndedAsync();
        await world.AdvanceTo("2026-04-09T03:30+09:00");
        var row = (await world.As("cs-lead").GetAsync("/api/messages/order~K-1042~shipped")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(("accepted", "demo-agency@example.com"), (row["state"]!.GetValue<string>(), row["to"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Audit_entries_and_old_runs_go_as_well()
    {
        await using var world = await EndedAsync();
        await world.AdvanceTo("2026-06-30T12:00+09:00");
        Assert.Empty((await world.As("operator").GetAsync("/api/audit")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray());
        Assert.Null(await world.Runtime.Client.GetAsync("retention~2026-06-15"));
        Assert.NotNull(await world.Runtime.Client.GetAsync("retention~2026-06-25"));
    }

    internal static async Task<Scenario> EndedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", builder => builder.KeepForDays());
        await world.PutClient(("surveyOptOut", true)); // so that its survey ends by itself on 26 March
        await world.Place();
        await world.Report("shipped", "2026-03-17T10:00+09:00");
        await world.Report("delivered", "2026-03-19T10:00+09:00");
        await world.AdvanceTo("2026-03-20T12:00+09:00");
        Assert.Equal("completed", (await world.Order()).State);
        return world;
    }

    private static async Task<int> TimelineAsync(Scenario world) =>
        (await world.As("operator").GetAsync("/api/instances/order~K-1042/timeline")) is { Status: HttpStatusCode.OK } answer ? answer.Json["items"]!.AsArray().Count : 0;

    private static async Task<int> MessagesAsync(Scenario world) =>
        (await world.As("cs-lead").GetAsync("/api/messages?clientId=demo-agency")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray().Count;
}
