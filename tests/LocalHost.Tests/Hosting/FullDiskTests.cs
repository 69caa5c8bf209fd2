using System.Net;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>A full disk: what cannot be stored is answered with 503 and not half done; with room again everything goes on.</summary>
public sealed class FullDiskTests
{
    private const int Pages = 400;

    [Fact]
    public async Task An_order_that_cannot_be_stored_is_refused_whole_and_taken_once_there_is_room()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", builder => builder.ChangeRuntime(known => known with { MaxPages = Pages }));
        var fillers = await FillAsync(world);
        var large = Orders.Order("K-1042", ("items", Enumerable.Range(1, 500).Select(at => new { sku = $"SKU-{at}", name = new string('x', 200), quantity = 1 }).ToArray()));

        // Straight to the host: nothing settles on a full disk.
        var refused = await world.As("order-system").TryPostAsync("/api/orders", large);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (refused.Status, refused.Text.Contains("/unavailable", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await world.As("operator").GetAsync("/health/ready")).Status);
        (await world.As("cs-lead").GetAsync("/api/orders/K-1042")).Expect(HttpStatusCode.NotFound);
        (await world.As("cs-lead").GetAsync("/api/instances/order~K-1042")).Expect(HttpStatusCode.NotFound);

        await MakeRoomAsync(world, fillers);
        (await world.As("order-system").PostAsync("/api/orders", large)).Expect(HttpStatusCode.Accepted);
        Assert.Equal(["confirmation"], world.MailKeys());
        Assert.Equal("open", (await world.Order()).State);
        Assert.Equal(HttpStatusCode.OK, (await world.As("operator").GetAsync("/health/ready")).Status);
    }

    /// <summary>Fills the file with records of 40 KiB until no more go in.</summary>
    private static async Task<int> FillAsync(Scenario world)
    {
        var records = world.Services.GetRequiredService<IRecordStore>();
        var value = $"\"{new string('x', 40_000)}\"";
        for (var number = 0; ; number++)
        {
            try
            {
                await records.WriteAsync(RecordBatch.Of("filler", "all", new RecordWrite.Insert($"row-{number}", value)));
            }
            catch (IOException full) when (full is IUnavailable)
            {
                Assert.InRange(number, 1, Pages);
                return number;
            }
        }
    }

    private static async Task MakeRoomAsync(Scenario world, int fillers)
    {
        var records = world.Services.GetRequiredService<IRecordStore>();
        for (var number = 0; number < fillers; number++)
            await records.WriteAsync(RecordBatch.Of("filler", "all", new RecordWrite.Delete($"row-{number}")));
    }
}
