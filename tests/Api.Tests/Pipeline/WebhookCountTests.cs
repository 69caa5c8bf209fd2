using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Kyndof.Workflows.Api.Tests.Pipeline;

/// <summary>Webhook calls that were turned away are counted, other refusals are not.</summary>
public sealed class WebhookCountTests
{
    [Fact]
    public async Task A_webhook_turned_away_counts_by_its_status()
    {
        var counted = new ConcurrentQueue<int>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, owner) =>
        {
            if (instrument.Name == "kyndof.webhooks.rejected") owner.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Enqueue((int)tags[0].Value!));
        listener.Start();

        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync("/api/webhooks/nobody")).ShouldBeProblem(404, "no-such-route");
        (await api.GetAsync("/api/orders/K-1", role: null)).ShouldBeProblem(401, "unauthenticated");
        Assert.Contains(404, counted);
    }
}
