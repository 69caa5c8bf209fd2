using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Histories;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Instances;

/// <summary>The engine's history of an instance, as it is asked for.</summary>
public sealed class HistoryTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 0, 0);

    [Fact]
    public async Task A_history_is_read_page_by_page_in_order()
    {
        await using var api = await StartAsync();
        api.Histories.Items = [.. Enumerable.Range(1, 3).Select(number => new HistoryItem(number, At, "activityCompleted", null, new string('x', 1998 + number)))];
        var first = (await api.GetAsync("/api/instances/order~K-1/history?limit=2")).ShouldBe(200);
        Assert.Equal([1, 2], first.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sequence").GetInt32()));
        var rest = (await api.GetAsync($"/api/instances/order~K-1/history?limit=2&cursor={first.Member("next")}")).ShouldBe(200);
        var last = Assert.Single(rest.Json.GetProperty("items").EnumerateArray());
        Answer.ShouldBeNull(last, "name");
        Answer.ShouldBeNull(rest.Json, "next");
        Assert.Equal([2000, 2001], new[] { first.Json.GetProperty("items")[1], last }.Select(item => item.GetProperty("detail").GetString()!.Length));
        Assert.EndsWith("…", last.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instance_whose_history_is_gone_says_so_and_an_unknown_one_is_not_found()
    {
        await using var api = await StartAsync();
        (await api.GetAsync("/api/instances/order~K-1/history")).ShouldBeProblem(404, "no-history");
        (await api.GetAsync("/api/instances/order~K-9/history")).ShouldBeProblem(404, "not-found");
        (await api.GetAsync("/api/instances/order~K-9/plan")).ShouldBeProblem(404, "not-found");
    }

    private static async Task<ApiServer> StartAsync()
    {
        var api = await ApiServer.StartAsync();
        await api.Get<InstanceBoard>().PublishAsync(new InstanceView { Id = "order~K-1", Process = "order", State = InstanceState.Open, Subject = "Order K-1", UpdatedAt = At, Revision = 1 }, []);
        return api;
    }
}
