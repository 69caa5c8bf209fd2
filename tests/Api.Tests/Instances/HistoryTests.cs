using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Audit;
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
    public async Task What_happened_is_for_operators_too_but_its_words_are_the_CS_Leads_and_each_read_is_audited()
    {
        await using var api = await StartAsync();
        api.Histories.Items = [new HistoryItem(1, At, "activityCompleted", "TriageIssue", "what the client wrote")];
        var operators = Assert.Single((await api.GetAsync("/api/instances/order~K-1/history", Role.Operator)).ShouldBe(200).Json.GetProperty("items").EnumerateArray());
        Answer.ShouldBeNull(operators, "detail");
        Assert.Equal("TriageIssue", operators.GetProperty("name").GetString());
        var leads = Assert.Single((await api.GetAsync("/api/instances/order~K-1/history", Role.CsLead)).ShouldBe(200).Json.GetProperty("items").EnumerateArray());
        Assert.Equal("what the client wrote", leads.GetProperty("detail").GetString());
        Assert.Equal(
            ["key:cs-lead instance.history order~K-1", "key:operator instance.history order~K-1"],
            (await api.Get<AuditLog>().ListAsync()).Items.Select(deed => $"{deed.Actor} {deed.Action} {deed.Subject}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_instance_whose_history_is_gone_says_so_and_an_unknown_one_is_not_found()
    {
        await using var api = await StartAsync();
        Assert.Contains("order~K-1 any more", (await api.GetAsync("/api/instances/order~K-1/history")).ShouldBeProblem(404, "no-history").Member("detail"), StringComparison.Ordinal);
        api.Histories.WhereToLook = "Look in the history table.";
        Assert.Equal("Look in the history table.", (await api.GetAsync("/api/instances/order~K-1/history")).ShouldBeProblem(404, "no-history").Member("detail"));
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
