using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Testing.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Instances;

public sealed class InstanceBoardTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    private readonly InstanceBoard board = new(new InMemoryRecordStore());

    [Fact]
    public async Task A_newer_revision_replaces_an_older_one_and_never_the_other_way_round()
    {
        await board.PublishAsync(View("K-1") with { Revision = 2, NextStep = "second" }, []);
        await board.PublishAsync(View("K-1") with { Revision = 1, NextStep = "first" }, []);
        await board.PublishAsync(View("K-1") with { Revision = 2, NextStep = "again" }, []);
        Assert.Equal("second", (await board.GetAsync("K-1"))!.NextStep);
        await board.PublishAsync(View("K-1") with { Revision = 3, NextStep = "third" }, []);
        Assert.Equal("third", (await board.GetAsync("K-1"))!.NextStep);
        Assert.Equal("third", Assert.Single((await board.ListAsync(new InstanceFilter())).Items).NextStep);
    }

    [Fact]
    public async Task Lines_come_in_order_once_each_however_often_they_are_published()
    {
        await board.PublishAsync(View("K-1"), [Line(1), Line(2)]);
        await board.PublishAsync(View("K-1"), [Line(1), Line(2)]);
        await board.PublishAsync(View("K-1") with { Revision = 2 }, [.. Enumerable.Range(2, 150).Select(Line)]);
        var first = await board.TimelineAsync("K-1", limit: 100);
        var second = await board.TimelineAsync("K-1", first.Next, limit: 100);
        Assert.Equal(Enumerable.Range(1, 151), first.Items.Concat(second.Items).Select(line => line.Number));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task What_runs_comes_by_due_date_then_what_has_ended_newest_first()
    {
        await PublishAsync("K-late", due: Nine + Duration.FromHours(2));
        await PublishAsync("K-never", due: null);
        await PublishAsync("K-soon", due: Nine);
        await PublishAsync("K-old", InstanceState.Completed, updatedAt: Nine);
        await PublishAsync("K-new", InstanceState.Cancelled, updatedAt: Nine + Duration.FromSeconds(1));
        Assert.Equal(["K-soon", "K-late", "K-never", "K-new", "K-old"], await IdsAsync(new InstanceFilter(Limit: 2)));
        Assert.Equal(["K-soon", "K-late", "K-never", "K-new", "K-old"], await IdsAsync(new InstanceFilter(Process: "order", Owner: "S-1", ClientId: "C-1", Limit: 1)));
        Assert.Equal(["K-new"], await IdsAsync(new InstanceFilter(State: InstanceState.Cancelled)));
        Assert.Equal(["K-soon", "K-late", "K-never"], await IdsAsync(new InstanceFilter(State: InstanceState.Open, Limit: 1)));
    }

    [Theory]
    [InlineData(0, new string[0])]
    [InlineData(1, new[] { "K-1" })]
    public async Task Due_before_leaves_out_the_instant_itself(int nanoseconds, string[] ids)
    {
        await PublishAsync("K-1", due: Nine);
        await PublishAsync("K-2", InstanceState.Completed, due: Nine);
        Assert.Equal(ids, await IdsAsync(new InstanceFilter(DueBefore: Nine + Duration.FromNanoseconds(nanoseconds))));
    }

    [Fact]
    public async Task Each_filter_finds_its_own_and_follows_a_change()
    {
        await board.PublishAsync(View("K-1"), []);
        await board.PublishAsync(View("K-2") with { Process = "survey", Owner = "S-2", ClientId = "C-2" }, []);
        await board.PublishAsync(View("K-1") with { Revision = 2, Owner = "S-3", Due = Nine + Duration.FromDays(1) }, []);
        Assert.Equal(["K-2"], await IdsAsync(new InstanceFilter(Process: "survey")));
        Assert.Equal(["K-2"], await IdsAsync(new InstanceFilter(ClientId: "C-2")));
        Assert.Equal(["K-1"], await IdsAsync(new InstanceFilter(Owner: "S-3")));
        Assert.Empty(await IdsAsync(new InstanceFilter(Owner: "S-1")));
        Assert.Empty(await IdsAsync(new InstanceFilter(Owner: "S-3", Process: "survey")));
        Assert.Equal(["K-2", "K-1"], await IdsAsync(new InstanceFilter()));
    }

    [Fact]
    public async Task A_rare_state_is_found_behind_many_others()
    {
        for (var index = 0; index < 120; index++) await PublishAsync($"K-{index:D3}", due: Nine);
        await PublishAsync("K-sleeping", InstanceState.Suspended, due: Nine + Duration.FromDays(1));
        Assert.Equal(["K-sleeping"], (await board.ListAsync(new InstanceFilter(State: InstanceState.Suspended, Limit: 10))).Items.Select(view => view.Id));
    }

    [Fact]
    public async Task What_an_operator_did_shows_until_the_instance_speaks_again()
    {
        await board.PublishAsync(View("K-1"), []);
        Assert.True(await board.SetStateAsync("K-1", InstanceState.Suspended, Nine));
        Assert.False(await board.SetStateAsync("K-9", InstanceState.Suspended, Nine));
        Assert.Equal(["K-1"], await IdsAsync(new InstanceFilter(State: InstanceState.Suspended)));
        await board.PublishAsync(View("K-1") with { Revision = 2 }, []);
        Assert.Equal(InstanceState.Open, (await board.GetAsync("K-1"))!.State);
    }

    private static InstanceView View(string id) => new()
    {
        Id = id,
        Process = "order",
        State = InstanceState.Open,
        Owner = "S-1",
        ClientId = "C-1",
        Subject = id,
        Due = Nine,
        UpdatedAt = Nine,
        Revision = 1,
    };

    private static TimelineLine Line(int number) =>
        new() { Number = number, At = Nine, RuleId = "ORD-1", Text = new LocalizedText("Line", "줄"), Kind = "message" };

    private Task PublishAsync(string id, InstanceState state = InstanceState.Open, Instant? due = null, Instant? updatedAt = null) =>
        board.PublishAsync(View(id) with { State = state, Due = due, UpdatedAt = updatedAt ?? Nine }, []);

    private async Task<List<string>> IdsAsync(InstanceFilter filter)
    {
        var ids = new List<string>();
        do
        {
            var page = await board.ListAsync(filter);
            ids.AddRange(page.Items.Select(view => view.Id));
            filter = filter with { Cursor = page.Next };
        }
        while (filter.Cursor is not null);
        return ids;
    }
}
