using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Records;

/// <summary>Ranges, pages and keys.</summary>
public abstract partial class RecordStoreConformance
{
    [Fact]
    public async Task A_range_is_ordinal_from_inclusive_to_exclusive()
    {
        await SeedAsync("a", "B", "b", "c", "-", "~");
        Assert.Equal(["-", "B", "a", "b", "c", "~"], await RowsAsync(new RecordRange("orders", "K")));
        Assert.Equal(["a", "b"], await RowsAsync(new RecordRange("orders", "K", From: "a", To: "c")));
    }

    [Fact]
    public async Task A_range_is_paged_by_row()
    {
        string[] rows = ["1", "2", "3", "4", "5", "6", "7"];
        await SeedAsync(rows);
        var seen = new List<string>();
        var range = new RecordRange("orders", "K", From: "2", To: "7", Limit: 2);
        for (var page = await Records.QueryAsync(range); ; page = await Records.QueryAsync(range with { After = page.Next }))
        {
            seen.AddRange(page.Items.Select(static item => item.Key.Row));
            if (page.Next is null) break;
        }

        string[] expected = ["2", "3", "4", "5", "6"];
        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task A_page_may_begin_after_the_range_it_belongs_to()
    {
        await SeedAsync("1", "2", "3");
        Assert.Equal(["2", "3"], await RowsAsync(new RecordRange("orders", "K", From: "2", After: "1")));
        Assert.Empty(await RowsAsync(new RecordRange("orders", "K", To: "3", After: "3")));
    }

    [Fact]
    public async Task Every_character_a_key_may_have_is_kept()
    {
        const string Row = "AZaz09._~:-";
        await Records.WriteAsync(RecordBatch.Of("orders", "order~K-1:._", new RecordWrite.Insert(Row, "1")));
        var found = await Records.GetAsync(new RecordKey("orders", "order~K-1:._", Row));
        Assert.Equal(Row, found!.Key.Row);
        Assert.Equal(Row, (await Records.QueryAsync(new RecordRange("orders", "order~K-1:._", From: Row))).Items.Single().Key.Row);
        await Records.WriteAsync(RecordBatch.Of("orders", "order~K-1:._", new RecordWrite.Replace(Row, "2", found.ETag), new RecordWrite.Delete("..")));
        Assert.Equal("2", (await Records.GetAsync(new RecordKey("orders", "order~K-1:._", Row)))!.Json);
    }

    [Fact]
    public async Task Rows_that_begin_with_a_descending_time_are_read_newest_first()
    {
        Instant[] times = [Instant.FromUtc(2026, 3, 2, 9, 0), Instant.FromUtc(2026, 3, 2, 9, 1), Instant.FromUtc(2027, 1, 1, 0, 0)];
        await SeedAsync([.. times.Select(RowKeys.Descending)]);
        var first = await Records.QueryAsync(new RecordRange("orders", "K", Limit: 2));
        Assert.Equal([RowKeys.Descending(times[2]), RowKeys.Descending(times[1])], first.Items.Select(static item => item.Key.Row));
        Assert.Equal([RowKeys.Descending(times[0])], await RowsAsync(new RecordRange("orders", "K", After: first.Next, Limit: 2)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_page_outside_1_to_1000_is_refused(int limit) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Records.QueryAsync(new RecordRange("orders", "K", Limit: limit)));
}
