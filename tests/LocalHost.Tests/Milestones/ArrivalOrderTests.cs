using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-10: milestones may come late, twice or out of order; a client never receives one that a later one has overtaken, nor the same one twice.</summary>
public sealed class ArrivalOrderTests
{
    [Fact]
    public async Task A_milestone_overtaken_by_a_later_one_is_on_record_and_not_sent()
    {
        await using var world = await PlacedAsync();
        await world.Report("shipped", "2026-03-17T11:00+09:00");
        await world.ReportNow("qualityPassed", "2026-03-16T15:00+09:00");
        await world.ReportNow("productionStarted", "2026-03-05T10:00+09:00");

        Assert.Equal(["confirmation", "shipped"], world.MailKeys());
        var order = await world.Order();
        Assert.Equal(["e-shipped applied", "e-qualityPassed superseded", "e-productionStarted superseded"], order.Milestones);
        Assert.Equal(("superseded", "superseded", "kept"), (order.PromiseState("productionStarted"), order.PromiseState("qualityPassed"), order.PromiseState("shipped")));
    }

    [Fact] // by when it happened, not by when it came
    public async Task A_milestone_that_comes_late_and_is_the_newest_is_sent_and_counts_as_late()
    {
        await using var world = await PlacedAsync();
        await world.AdvanceTo("2026-03-05T18:01+09:00");
        await world.ReportNow("productionStarted", "2026-03-05T10:00+09:00");

        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
        var order = await world.Order();
        Assert.Equal(("2026-03-05T18:00", "2026-03-05T18:01"), (order.Due("productionStarted"), order.KeptAt("productionStarted")));
        Assert.Contains("Sent “production started”, 1 minutes late.", order.Timeline);
    }

    [Fact] // ORD-2: the other side of the day
    public async Task A_minute_earlier_it_is_in_time()
    {
        await using var world = await PlacedAsync();
        await world.AdvanceTo("2026-03-05T17:59+09:00");
        await world.ReportNow("productionStarted", "2026-03-05T10:00+09:00");

        Assert.Equal("PT1M", (await world.Order()).Margin("productionStarted"));
    }

    [Fact]
    public async Task The_same_milestone_under_another_event_is_told_once()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00", ("eventId", "e-1"));
        await world.ReportNow("productionStarted", "2026-03-05T09:55+09:00", ("eventId", "e-2"));

        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
        Assert.Equal(["e-1 applied", "e-2 repeated"], (await world.Order()).Milestones);
    }

    [Fact]
    public async Task The_same_event_again_is_taken_once_and_other_content_is_refused()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        (await world.TryReport("productionStarted", "2026-03-05T10:00+09:00")).Expect(HttpStatusCode.OK);

        var conflict = (await world.TryReport("productionStarted", "2026-03-05T10:00+09:00", ("projectedCompletion", "2026-03-18"))).Expect(HttpStatusCode.Conflict).Json;
        var difference = Assert.Single(conflict["differences"]!.AsArray())!;
        Assert.Equal(
            ("$.projectedCompletion", "\"2026-03-16\"", "\"2026-03-18\""),
            (difference["field"]!.GetValue<string>(), difference["stored"]!.GetValue<string>(), difference["received"]!.GetValue<string>()));
        Assert.Equal(["e-productionStarted applied"], (await world.Order()).Milestones);
        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
    }

    [Fact]
    public async Task A_milestone_of_the_future_waits_until_it_happens()
    {
        await using var world = await PlacedAsync();
        await world.ReportNow("productionStarted", "2026-03-05T10:00+09:00");
        Assert.Equal(["e-productionStarted waiting"], (await world.Order()).Milestones);

        await world.AdvanceTo("2026-03-05T09:59+09:00");
        Assert.Equal(["confirmation"], world.MailKeys());
        await world.AdvanceTo("2026-03-05T10:00+09:00");
        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
        Assert.Equal(["e-productionStarted applied"], (await world.Order()).Milestones);
    }

    private static async Task<Scenario> PlacedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        return world;
    }
}
