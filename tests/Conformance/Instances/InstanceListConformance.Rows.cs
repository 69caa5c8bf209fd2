using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Instances;

public abstract partial class InstanceListConformance
{
    [Fact]
    public async Task Rows_that_only_point_are_written_again_only_when_what_they_say_changes()
    {
        await PublishAsync(Order(1) with { State = InstanceState.Late });
        var before = await TagsAsync();
        await PublishAsync(Order(1) with { State = InstanceState.Late, Revision = 2, NextStep = "missing:shipped" });
        Assert.Equal(before, await TagsAsync());
        await PublishAsync(Order(1) with { State = InstanceState.Late, Revision = 3, Due = Nine });
        Assert.Equal(before.Where(static row => row.Key[0] == 't'), (await TagsAsync()).Where(static row => row.Key[0] == 't'));
        await PublishAsync(Order(1) with { State = InstanceState.Late, Revision = 4, Due = Nine, Owner = "S-2" });
        Assert.Empty((await TagsAsync()).Intersect(before));
        Assert.Equal(["order~K-0001"], await IdsAsync(new InstanceFilter(State: InstanceState.Late, Owner: "S-2", Text: "k-0001")));
        Assert.Equal(before.Count, (await TagsAsync()).Count);
    }

    [Fact]
    public async Task What_is_removed_leaves_no_row_behind()
    {
        await PublishAsync(Order(1) with { State = InstanceState.Late, Subject = "Order K-0001, 김연아 드레스" });
        await PublishAsync(Order(1) with { Revision = 2, ClientId = "C-2", Subject = "Order K-0001" });
        await Board.RemoveAsync("order~K-0001");
        await Board.RemoveAsync("order~K-0001");
        Assert.Empty((await Records.QueryAsync(new RecordRange("instances", "all"))).Items);
    }

    [Theory]
    [InlineData(1)] // the same publication again
    [InlineData(2)] // the next one
    public async Task What_an_earlier_version_wrote_gets_its_missing_rows_with_the_next_publication(int revision)
    {
        await PublishAsync(Order(1) with { State = InstanceState.Late });
        await ForgetAsync("order~K-0001");
        Assert.Empty(await IdsAsync(new InstanceFilter(State: InstanceState.Late)));
        await PublishAsync(Order(1) with { Revision = revision, State = InstanceState.Late });
        Assert.Equal(["order~K-0001"], await IdsAsync(new InstanceFilter(State: InstanceState.Late)));
        Assert.Equal(["order~K-0001"], await IdsAsync(new InstanceFilter(Breached: true)));
        Assert.Equal(["order~K-0001"], await IdsAsync(new InstanceFilter(Text: "k-0001")));
        Assert.Equal(revision, (await Board.GetAsync("order~K-0001"))!.Revision);
    }

    [Fact]
    public async Task The_repeat_of_a_publication_does_not_undo_what_an_operator_did_meanwhile()
    {
        await PublishAsync(Order(1));
        await Board.SetStateAsync("order~K-0001", InstanceState.Suspended, Nine + Duration.FromHours(1));
        await ForgetAsync("order~K-0001");
        await PublishAsync(Order(1));
        Assert.Equal(["order~K-0001"], await IdsAsync(new InstanceFilter(State: InstanceState.Suspended)));
        Assert.Empty(await IdsAsync(new InstanceFilter(State: InstanceState.Open)));
    }

    /// <summary>Leaves what a version without rows that point would have left.</summary>
    private async Task ForgetAsync(string id)
    {
        var rows = (await Records.QueryAsync(new RecordRange("instances", "all"))).Items;
        var copies = rows.Where(static row => row.Key.Row[0] is not ('s' or 'b' or 't')).Select(row =>
        {
            var json = JsonNode.Parse(row.Json)!.AsObject();
            json.Remove("breached");
            return new RecordWrite.Upsert(row.Key.Row, json.ToJsonString());
        });
        var pointers = rows.Where(static row => row.Key.Row[0] is 's' or 'b' or 't').Select(static row => new RecordWrite.Delete(row.Key.Row));
        Assert.True((await Records.WriteAsync(new RecordBatch("instances", "all", [.. copies, .. pointers]))).Committed);
        Assert.NotNull(await Board.GetAsync(id));
    }

    private async Task<Dictionary<string, string>> TagsAsync() =>
        (await Records.QueryAsync(new RecordRange("instances", "all"))).Items.Where(static row => row.Key.Row[0] is 's' or 'b' or 't')
            .ToDictionary(static row => row.Key.Row, static row => row.ETag, StringComparer.Ordinal);
}
