using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Issues;

public sealed class ListingIssuesTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task Filters_reach_the_desk_as_they_were_asked()
    {
        (await api.GetAsync("/api/issues")).ShouldBe(200);
        Assert.Equal(new IssueFilter(), api.Issues.Filters[^1]);
        (await api.GetAsync("/api/issues?tier=4&owner=cs-lead&clientId=C-1&dueBefore=2026-03-02T18:00:00%2B09:00&breached=true&ended=false&limit=200")).ShouldBe(200);
        Assert.Equal(new IssueFilter(4, "cs-lead", "C-1", Instant.FromUtc(2026, 3, 2, 9, 0), true, false, null, 200), api.Issues.Filters[^1]);
    }

    [Theory]
    [InlineData("tier=0", "query.tier", "range")]
    [InlineData("tier=5", "query.tier", "range")]
    [InlineData("tier=two", "query.tier", "range")]
    [InlineData("owner=a%20b", "query.owner", "pattern")]
    [InlineData("clientId=a~b", "query.clientId", "pattern")]
    [InlineData("dueBefore=tomorrow", "query.dueBefore", "type")]
    [InlineData("breached=maybe", "query.breached", "type")]
    [InlineData("ended=True", "query.ended", "type")]
    [InlineData("limit=201", "query.limit", "range")]
    [InlineData("cursor=x", "query.cursor", "pattern")]
    [InlineData("late=true", "query.late", "unknownField")]
    [InlineData("tier=1&tier=2", "query.tier", "count")]
    public async Task A_filter_that_means_nothing_is_refused_by_name(string query, string field, string rule)
    {
        (await api.GetAsync($"/api/issues?{query}")).ShouldRefuse(field, rule);
        Assert.Empty(api.Issues.Filters);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page()
    {
        var board = api.Get<IssueBoard>();
        foreach (var (id, tier) in new[] { ("I-1", 2), ("I-2", 3), ("I-3", 2) }) await board.PublishAsync(Row(id, tier), revision: 1, CancellationToken.None);
        api.Issues.List = filter => board.ListAsync(filter, CancellationToken.None);
        var found = new List<string?>();
        for (string? next = ""; next is not null;)
        {
            var page = (await api.GetAsync($"/api/issues?tier=2&limit=1{next}")).ShouldBe(200);
            found.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("issueId").GetString()));
            next = page.Member("next") is { } cursor ? $"&cursor={cursor}" : null;
        }

        Assert.Equal(["I-1", "I-3"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_issue_nobody_opened_is_not_there()
    {
        (await api.GetAsync("/api/issues/I-9")).ShouldBeProblem(404, "not-found");
        (await api.GetAsync("/api/issues/a~b")).ShouldRefuse("route.issueId", "pattern");
    }

    [Fact]
    public async Task Figures_are_of_the_last_30_days_or_of_the_stretch_asked_for()
    {
        var board = api.Get<IssueBoard>();
        await board.CountAsync(Figure("I-1", Instant.FromUtc(2026, 1, 31, 0, 0)), revision: 1, CancellationToken.None);
        await board.CountAsync(Figure("I-2", Instant.FromUtc(2026, 1, 30, 23, 59)), revision: 1, CancellationToken.None);
        Assert.Equal((1, "2026-01-31T00:00:00Z", "2026-03-02T00:00:00Z"), await FiguresAsync(""));
        Assert.Equal(2, (await FiguresAsync("?from=2026-01-30T00:00:00Z")).Issues);
        Assert.Equal(1, (await FiguresAsync("?from=2026-01-01T00:00:00Z&to=2026-01-31T00:00:00Z")).Issues);
    }

    [Theory]
    [InlineData("from=2026-03-02T00:00:00Z", "query.from", "range")]
    [InlineData("from=2025-01-25T23:59:59Z", "query.from", "range")]
    [InlineData("to=today", "query.to", "type")]
    [InlineData("by=tier", "query.by", "unknownField")]
    public async Task A_stretch_that_is_none_is_refused_by_name(string query, string field, string rule) =>
        (await api.GetAsync($"/api/metrics?{query}")).ShouldRefuse(field, rule);

    private async Task<(int Issues, string? From, string? To)> FiguresAsync(string query)
    {
        var answer = (await api.GetAsync($"/api/metrics{query}", Role.Cfo)).ShouldBe(200);
        return (answer.Json.GetProperty("escalation").GetProperty("issues").GetInt32(), answer.Member("from"), answer.Member("to"));
    }

    private static IssueRow Row(string id, int tier) => new()
    {
        IssueId = id,
        ClientId = "C-1",
        Kind = IssueKind.RushOrder,
        State = InstanceState.Open,
        Stage = "open",
        Tier = tier,
        Due = Instant.FromUtc(2026, 3, 2, 2, 0),
        ReceivedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
        UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
    };

    private static IssueFigure Figure(string id, Instant receivedAt) =>
        new() { IssueId = id, Kind = IssueKind.RushOrder, ReceivedAt = receivedAt, OpeningTier = Tier.Two, Tier = Tier.Two };
}
