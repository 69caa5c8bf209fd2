using Kyndof.Workflows.Conformance.Records;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Instances;

/// <summary>What the list of instances promises on every record store. Derive from it and plug the store in.</summary>
public abstract partial class InstanceListConformance : IAsyncLifetime
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    private IRecordStoreFixture? fixture;

    private IRecordStore Records => (fixture ?? throw new InvalidOperationException("The suite has not started its store.")).Records;

    private InstanceBoard Board => new(Records);

    protected abstract Task<IRecordStoreFixture> StartAsync();

    public async Task InitializeAsync() => fixture = await StartAsync();

    public async Task DisposeAsync()
    {
        if (fixture is not null) await fixture.DisposeAsync();
    }

    [Fact]
    public async Task Rare_ones_are_found_page_by_page_among_many_others()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(number => PublishAsync(Order(number) with
        {
            State = number % 50 == 7 ? InstanceState.Late : InstanceState.Open,
            Owner = number % 2 == 0 ? "S-2" : "S-1",
        })));
        Assert.Equal(["order~K-0007", "order~K-0057", "order~K-0107", "order~K-0157", "order~K-0207", "order~K-0257"], await IdsAsync(new InstanceFilter(State: InstanceState.Late, Limit: 2)));
        Assert.Equal(6, (await IdsAsync(new InstanceFilter(Breached: true, Owner: "S-1", Process: "order", Limit: 4))).Count);
        Assert.Equal(144, (await IdsAsync(new InstanceFilter(Breached: false, Owner: "S-1", Limit: 7))).Count);
        Assert.Empty(await IdsAsync(new InstanceFilter(State: InstanceState.Late, Owner: "S-2")));
        Assert.Empty(await IdsAsync(new InstanceFilter(State: InstanceState.Late, Process: "survey")));
    }

    [Theory]
    [InlineData(InstanceState.Open)]
    [InlineData(InstanceState.Waiting)]
    [InlineData(InstanceState.Late)]
    [InlineData(InstanceState.Suspended)]
    [InlineData(InstanceState.Completed)]
    [InlineData(InstanceState.Cancelled)]
    [InlineData(InstanceState.Expired)]
    [InlineData(InstanceState.Failed)]
    public async Task Each_state_lists_its_own_alone_and_with_every_other_filter(InstanceState state)
    {
        var states = Enum.GetValues<InstanceState>();
        foreach (var (number, each) in states.Index()) await PublishAsync(Order(number) with { State = each });
        var id = $"order~K-{Array.IndexOf(states, state):D4}";
        Assert.Equal([id], await IdsAsync(new InstanceFilter(State: state)));
        Assert.Equal([id], await IdsAsync(new InstanceFilter("order", state, "S-1", Text: "order")));
        Assert.Equal([id], await IdsAsync(new InstanceFilter("order", state, "S-1", "C-1", Breached: state == InstanceState.Late)));
        Assert.Empty(await IdsAsync(new InstanceFilter(State: state, Breached: state != InstanceState.Late)));
    }

    [Fact]
    public async Task Once_late_it_is_breached_for_good()
    {
        await PublishAsync(Order(1) with { State = InstanceState.Late });
        await PublishAsync(Order(1) with { Revision = 2 });
        await PublishAsync(Order(2) with { Breached = true });
        await PublishAsync(Order(2) with { Revision = 2, State = InstanceState.Completed });
        await PublishAsync(Order(3));
        Assert.True(await Board.SetStateAsync("order~K-0003", InstanceState.Failed, Nine));
        Assert.Equal(["order~K-0001", "order~K-0002"], await IdsAsync(new InstanceFilter(Breached: true)));
        Assert.Equal(["order~K-0003"], await IdsAsync(new InstanceFilter(Breached: false)));
        Assert.Equal(["order~K-0003"], await IdsAsync(new InstanceFilter(State: InstanceState.Failed)));
        Assert.Empty(await IdsAsync(new InstanceFilter(State: InstanceState.Late)));
    }

    [Theory]
    [InlineData(0, -1, "order~K-0002")]
    [InlineData(1, -1, "order~K-0001 order~K-0002")]
    [InlineData(1, 0, "order~K-0001")]
    [InlineData(1, 1, "")]
    public async Task Due_before_leaves_its_instant_out_and_due_after_takes_it(int before, int after, string ids)
    {
        // Nanoseconds around 09:00: the first is due then, the second just before it.
        await PublishAsync(Order(1) with { Due = Nine });
        await PublishAsync(Order(2) with { Due = Nine - Duration.Epsilon, State = InstanceState.Late });
        await PublishAsync(Order(3) with { Due = null });
        await PublishAsync(Order(4) with { Due = Nine, State = InstanceState.Completed });
        var filter = new InstanceFilter(DueBefore: Nine + Duration.FromNanoseconds(before), DueAfter: Nine + Duration.FromNanoseconds(after));
        var expected = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, (await IdsAsync(filter)).Order(StringComparer.Ordinal));
        Assert.Equal(expected, (await IdsAsync(filter with { Text = "k" })).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Where(static id => id == "order~K-0002"), await IdsAsync(filter with { State = InstanceState.Late }));
        Assert.Empty(await IdsAsync(filter with { State = InstanceState.Completed }));
    }

    [Fact]
    public async Task Due_after_alone_leaves_out_what_is_never_due()
    {
        await PublishAsync(Order(1) with { Due = Nine });
        await PublishAsync(Order(2) with { Due = null });
        await PublishAsync(Order(3) with { Due = Nine, State = InstanceState.Failed });
        Assert.Equal(["order~K-0001"], await IdsAsync(new InstanceFilter(DueAfter: Nine)));
        Assert.Empty(await IdsAsync(new InstanceFilter(DueAfter: Nine + Duration.Epsilon)));
    }

    private static InstanceView Order(int number) => new()
    {
        Id = $"order~K-{number:D4}",
        Process = "order",
        State = InstanceState.Open,
        Owner = "S-1",
        ClientId = "C-1",
        Subject = $"Order K-{number:D4}",
        Due = Nine + Duration.FromMinutes(number),
        UpdatedAt = Nine,
        Revision = 1,
    };

    private Task PublishAsync(InstanceView view) => Board.PublishAsync(view, []);

    private async Task<List<string>> IdsAsync(InstanceFilter filter)
    {
        var ids = new List<string>();
        do
        {
            var page = await Board.ListAsync(filter);
            Assert.True(page.Items.Count <= filter.Limit);
            ids.AddRange(page.Items.Select(static view => view.Id));
            filter = filter with { Cursor = page.Next };
        }
        while (filter.Cursor is not null);
        return ids;
    }
}
