using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>What a provider reported of a message goes with the message.</summary>
public sealed class ReportPrivacyTests
{
    private const string Said = "no such user";

    [Fact]
    public async Task What_a_server_said_is_erased_and_that_the_message_did_not_arrive_is_not()
    {
        await using var world = await BouncedAsync();
        await world.EraseWordsAsync(Said, "HandleDeliveryReport");
        Assert.Equal([], DataFileRows.Holding(world, "deliveryReports"));
        Assert.Contains("confirmation bounced", (await world.Order()).Messages);
    }

    [Fact] // the order ends on 4 March: histories are kept 10 days, messages 40
    public async Task Reports_are_kept_as_long_as_their_message_and_what_handled_them_as_long_as_histories()
    {
        await using var world = await BouncedAsync(builder => builder.KeepForDays());
        Assert.Equal("cancelled", (await world.Order()).State);
        await world.BeforeAndAfterAsync("2026-03-13", "2026-03-14", () => Task.FromResult(DataFileRows.Holding(world, "HandleDeliveryReport").Count > 0));
        await world.BeforeAndAfterAsync("2026-04-12", "2026-04-13", () => Task.FromResult(DataFileRows.Holding(world, "deliveryReports").Count > 0));
    }

    private static async Task<Scenario> BouncedAsync(Action<WebApplicationBuilder>? customize = null)
    {
        var sender = new ScriptedSender { Reports = true };
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", builder =>
        {
            builder.SendBy(sender);
            customize?.Invoke(builder);
        }, $$"""{ "Kyndof": { "EventGrid": { "Keys": "{{DeliveryReporting.Key}}" } } }""");
        await world.Place();
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");
        await world.Report("cancelled", "2026-03-04T10:00+09:00", ("reason", "called off"));
        await world.AdvanceTo("2026-03-05T12:00+09:00");
        return world;
    }
}
