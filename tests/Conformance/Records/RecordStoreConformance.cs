using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Conformance.Records;

/// <summary>A record store on empty data.</summary>
public interface IRecordStoreFixture : IAsyncDisposable
{
    IRecordStore Records { get; }
}

/// <summary>What every record store promises. Derive from it and plug the store in.</summary>
public abstract partial class RecordStoreConformance : IAsyncLifetime
{
    private IRecordStoreFixture? fixture;

    protected IRecordStore Records => (fixture ?? throw new InvalidOperationException("The suite has not started its store.")).Records;

    protected abstract Task<IRecordStoreFixture> StartAsync();

    public async Task InitializeAsync() => fixture = await StartAsync();

    public async Task DisposeAsync()
    {
        if (fixture is not null) await fixture.DisposeAsync();
    }

    [Fact]
    public async Task An_inserted_row_is_read_back_as_it_was()
    {
        await WriteAsync(new RecordWrite.Insert("1", """{"name":"김"}"""));
        var found = await GetAsync("1");
        Assert.Equal("""{"name":"김"}""", found!.Json);
        Assert.Equal(new RecordKey("orders", "K", "1"), found.Key);
        Assert.Null(await GetAsync("2"));
    }

    [Fact]
    public async Task A_second_insert_conflicts_and_leaves_the_row()
    {
        await WriteAsync(new RecordWrite.Insert("1", "1"));
        Assert.Equal(new WriteOutcome(false, "1", WriteConflict.Exists), await TryAsync(new RecordWrite.Insert("1", "2")));
        Assert.Equal("1", (await GetAsync("1"))!.Json);
    }

    [Fact]
    public async Task A_replace_needs_the_etag_of_the_last_write()
    {
        await WriteAsync(new RecordWrite.Insert("1", "1"));
        var first = (await GetAsync("1"))!.ETag;
        await WriteAsync(new RecordWrite.Replace("1", "2", first));
        Assert.NotEqual(first, (await GetAsync("1"))!.ETag);
        Assert.Equal(new WriteOutcome(false, "1", WriteConflict.Changed), await TryAsync(new RecordWrite.Replace("1", "3", first)));
        Assert.Equal(new WriteOutcome(false, "1", WriteConflict.Changed), await TryAsync(new RecordWrite.Replace("1", "3", "not an etag")));
        Assert.Equal(new WriteOutcome(false, "2", WriteConflict.Missing), await TryAsync(new RecordWrite.Replace("2", "3", first)));
        Assert.Equal("2", (await GetAsync("1"))!.Json);
    }

    [Fact]
    public async Task A_row_deleted_and_inserted_again_has_another_etag()
    {
        await WriteAsync(new RecordWrite.Insert("1", "1"));
        var first = (await GetAsync("1"))!.ETag;
        await WriteAsync(new RecordWrite.Delete("1"));
        await WriteAsync(new RecordWrite.Insert("1", "1"));
        Assert.Equal(new WriteOutcome(false, "1", WriteConflict.Changed), await TryAsync(new RecordWrite.Replace("1", "2", first)));
    }

    [Fact]
    public async Task An_upsert_writes_whatever_is_there()
    {
        await WriteAsync(new RecordWrite.Upsert("1", "1"));
        await WriteAsync(new RecordWrite.Upsert("1", "2"));
        Assert.Equal("2", (await GetAsync("1"))!.Json);
    }

    [Fact]
    public async Task A_delete_minds_the_etag_it_is_given_and_not_a_missing_row()
    {
        await WriteAsync(new RecordWrite.Insert("1", "1"));
        var first = (await GetAsync("1"))!.ETag;
        await WriteAsync(new RecordWrite.Upsert("1", "2"));
        Assert.Equal(new WriteOutcome(false, "1", WriteConflict.Changed), await TryAsync(new RecordWrite.Delete("1", first)));
        await WriteAsync(new RecordWrite.Delete("1"));
        Assert.Null(await GetAsync("1"));
        await WriteAsync(new RecordWrite.Delete("1"), new RecordWrite.Delete("2", first));
    }

    [Fact]
    public async Task A_batch_is_written_whole_or_not_at_all()
    {
        await WriteAsync(new RecordWrite.Insert("2", "old"));
        var outcome = await TryAsync(new RecordWrite.Insert("1", "new"), new RecordWrite.Insert("2", "new"), new RecordWrite.Insert("3", "new"));
        Assert.Equal(new WriteOutcome(false, "2", WriteConflict.Exists), outcome);
        Assert.Null(await GetAsync("1"));
        Assert.Null(await GetAsync("3"));
    }

    [Fact]
    public async Task Of_twenty_parallel_inserts_one_commits()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TryAsync(new RecordWrite.Insert("1", "1"))));
        Assert.Equal(1, outcomes.Count(static outcome => outcome.Committed));
    }

    [Theory]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(65_537)]
    [InlineData(150_000)]
    public async Task A_long_value_is_read_back_whole(int characters)
    {
        foreach (var text in new[] { new string('x', characters), string.Concat(Enumerable.Repeat("무대의상", characters / 4)), string.Concat(Enumerable.Repeat("😀", characters / 2)) })
        {
            await WriteAsync(new RecordWrite.Upsert("1", text));
            Assert.Equal(text, (await GetAsync("1"))!.Json);
        }
    }

    [Fact]
    public async Task A_short_value_after_a_long_one_leaves_nothing_of_it()
    {
        await WriteAsync(new RecordWrite.Upsert("1", new string('x', 100_000)));
        await WriteAsync(new RecordWrite.Upsert("1", "short"));
        Assert.Equal("short", (await GetAsync("1"))!.Json);
        await WriteAsync(new RecordWrite.Replace("1", "", (await GetAsync("1"))!.ETag));
        Assert.Equal("", (await GetAsync("1"))!.Json);
    }

    [Fact]
    public async Task Of_several_conflicts_the_first_row_is_named()
    {
        await WriteAsync(new RecordWrite.Insert("2", "1"), new RecordWrite.Insert("3", "1"));
        var outcome = await TryAsync(new RecordWrite.Upsert("1", "2"), new RecordWrite.Delete("4"), new RecordWrite.Insert("3", "2"), new RecordWrite.Insert("2", "2"));
        Assert.Equal(new WriteOutcome(false, "3", WriteConflict.Exists), outcome);
        Assert.Null(await GetAsync("1"));
    }

    [Fact]
    public async Task A_conflict_in_the_middle_of_a_hundred_is_named()
    {
        await WriteAsync(new RecordWrite.Insert("r50", "1"));
        var outcome = await TryAsync([.. Enumerable.Range(0, 100).Select(static number => new RecordWrite.Insert($"r{number}", "2"))]);
        Assert.Equal(new WriteOutcome(false, "r50", WriteConflict.Exists), outcome);
        Assert.Equal(["r50"], await RowsAsync(new RecordRange("orders", "K")));
    }

    [Fact]
    public async Task Partitions_and_collections_are_apart()
    {
        await WriteAsync(new RecordWrite.Insert("1", "1"));
        await Records.WriteAsync(RecordBatch.Of("orders", "L", new RecordWrite.Insert("1", "2")));
        await Records.WriteAsync(RecordBatch.Of("tasks", "K", new RecordWrite.Insert("1", "3")));
        Assert.Equal("1", (await GetAsync("1"))!.Json);
        Assert.Equal(["1"], await RowsAsync(new RecordRange("orders", "K")));
    }

    [Fact]
    public async Task A_batch_has_1_to_100_writes_each_of_its_own_row()
    {
        await WriteAsync([.. Enumerable.Range(0, 100).Select(static number => new RecordWrite.Insert($"r{number}", "1"))]);
        await Assert.ThrowsAsync<ArgumentException>(() => TryAsync([.. Enumerable.Range(0, 101).Select(static number => new RecordWrite.Upsert($"r{number}", "1"))]));
        await Assert.ThrowsAsync<ArgumentException>(() => TryAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => TryAsync(new RecordWrite.Insert("1", "1"), new RecordWrite.Upsert("1", "2")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a#b")]
    [InlineData("한")]
    public async Task An_unsafe_row_key_is_refused(string row)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => TryAsync(new RecordWrite.Insert(row, "1")));
        await Assert.ThrowsAsync<ArgumentException>(() => GetAsync(row));
    }

    [Fact]
    public async Task A_key_part_may_have_200_characters_and_not_201()
    {
        await WriteAsync(new RecordWrite.Insert(new string('r', 200), "1"));
        await Assert.ThrowsAsync<ArgumentException>(() => TryAsync(new RecordWrite.Insert(new string('r', 201), "1")));
    }

    private Task<WriteOutcome> TryAsync(params RecordWrite[] writes) => Records.WriteAsync(RecordBatch.Of("orders", "K", writes));

    private async Task WriteAsync(params RecordWrite[] writes) => Assert.Equal(WriteOutcome.Success, await TryAsync(writes));

    private Task SeedAsync(params string[] rows) => WriteAsync([.. rows.Select(static row => new RecordWrite.Insert(row, "1"))]);

    private Task<StoredRecord?> GetAsync(string row) => Records.GetAsync(new RecordKey("orders", "K", row));

    private async Task<IEnumerable<string>> RowsAsync(RecordRange range) => (await Records.QueryAsync(range)).Items.Select(static item => item.Key.Row);
}
