using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Instances;

/// <summary>Instances by breach, words and due date.</summary>
public sealed class InstanceFilterTests
{
    [Theory]
    [InlineData("state=late", "order~K-1042")]
    [InlineData("breached=true", "order~K-1042")]
    [InlineData("breached=false", "order~K-2000")]
    [InlineData("text=k-10", "order~K-1042")]
    [InlineData("text=Order%202000", "order~K-2000")]
    [InlineData("text=c-1", "order~K-1042 order~K-2000")]
    [InlineData("text=042", "")]
    [InlineData("dueAfter=2026-03-02T10:00:00Z", "order~K-2000")]
    [InlineData("dueAfter=2026-03-02T09:00:00Z&dueBefore=2026-03-02T10:00:00Z", "order~K-1042")]
    [InlineData("process=order&owner=S-1&clientId=C-1&state=late&breached=true&text=order&dueAfter=2026-03-02T09:00:00Z", "order~K-1042")]
    public async Task Filters_combine(string query, string ids)
    {
        await using var api = await ApiServer.StartAsync();
        await PublishAsync(api, 1042, InstanceState.Late, hour: 9);
        await PublishAsync(api, 2000, InstanceState.Open, hour: 10);
        var items = (await api.GetAsync($"/api/instances?{query}")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), items.Select(item => item.GetProperty("id").GetString()));
        Assert.All(items, item => Assert.Equal(item.GetProperty("state").GetString() == "late", item.GetProperty("breached").GetBoolean()));
    }

    [Theory]
    [InlineData("breached=yes", "query.breached")]
    [InlineData("dueAfter=tomorrow", "query.dueAfter")]
    [InlineData("text=", "query.text")]
    [InlineData("text=---", "query.text")]
    [InlineData("text=a%0Ab", "query.text")]
    public async Task What_is_no_filter_is_refused_by_name(string query, string field)
    {
        await using var api = await ApiServer.StartAsync();
        var problem = (await api.GetAsync($"/api/instances?{query}")).ShouldBeProblem(400, "invalid-request");
        Assert.Equal(field, problem.Json.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(101, 400)]
    public async Task Words_to_look_for_have_a_hundred_characters_at_most(int length, int status)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync($"/api/instances?text={new string('a', length)}")).ShouldBe(status);
    }

    private static Task PublishAsync(ApiServer api, int number, InstanceState state, int hour) => api.Get<InstanceBoard>().PublishAsync(
        new InstanceView
        {
            Id = $"order~K-{number}",
            Process = "order",
            State = state,
            Owner = "S-1",
            ClientId = "C-1",
            Subject = $"Order K-{number}",
            Due = Instant.FromUtc(2026, 3, 2, hour, 0),
            UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
            Revision = 1,
        }, []);
}
