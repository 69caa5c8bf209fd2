using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tests.Tables;

/// <summary>Both sides of what a table takes, and a service that is out of reach.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class TableLimitTests(Azurite azurite)
{
    private const int Longest = RecordEntity.MaxLength - RecordEntity.MaxParts;

    private readonly TableRecordStore store = new(new TableServiceClient(azurite.ConnectionString), new TableStoreOptions { TablePrefix = Prefixes.Next() });

    [Fact]
    public async Task The_longest_record_is_kept_and_one_character_more_is_refused_before_it_is_sent()
    {
        Assert.Equal(WriteOutcome.Success, await store.WriteAsync(Batch(new RecordWrite.Insert("1", new string('의', Longest)))));
        Assert.Equal(Longest, (await store.GetAsync(new RecordKey("orders", "K", "1")))!.Json.Length);
        var refused = await Assert.ThrowsAsync<PayloadTooLargeException>(() => store.WriteAsync(Batch(new RecordWrite.Insert("2", new string('x', Longest + 1)))));
        Assert.Equal((Longest + 1) * 2, refused.Bytes);
        Assert.Null(await store.GetAsync(new RecordKey("orders", "K", "2")));
    }

    [Fact]
    public async Task A_pair_that_makes_one_character_is_never_split()
    {
        var text = new string('x', RecordEntity.PartLength - 1) + "😀" + new string('y', RecordEntity.PartLength);
        await store.WriteAsync(Batch(new RecordWrite.Insert("1", text)));
        Assert.Equal(text, (await store.GetAsync(new RecordKey("orders", "K", "1")))!.Json);
        var entity = RecordEntity.Write("K", "1", text, "mark");
        Assert.Equal([RecordEntity.PartLength - 1, RecordEntity.PartLength, 2], [entity.GetString("j0").Length, entity.GetString("j1").Length, entity.GetString("j2").Length]);
    }

    [Theory]
    [InlineData('x', 1)]
    [InlineData('"', 6)]
    [InlineData('의', 6)]
    public async Task A_batch_is_measured_as_it_is_sent_and_one_above_its_limit_is_refused_whole(char letter, int bytes)
    {
        var tenth = new string(letter, TableTransaction.MaxBytes / 10 / bytes);
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => store.WriteAsync(Batch([.. Enumerable.Range(0, 11).Select(number => new RecordWrite.Insert($"{number}", tenth))])));
        Assert.Empty((await store.QueryAsync(new RecordRange("orders", "K"))).Items);
        Assert.True((await store.WriteAsync(Batch([.. Enumerable.Range(0, 10).Select(number => new RecordWrite.Insert($"{number}", tenth))]))).Committed);
    }

    [Fact]
    public async Task A_hundred_rows_with_long_keys_fit_with_the_largest_values()
    {
        var value = new string('"', TableTransaction.MaxBytes / 100 / 6);
        Assert.True((await store.WriteAsync(Batch([.. Enumerable.Range(0, 100).Select(number => new RecordWrite.Upsert($"{new string('r', 197)}{number:D3}", value))]))).Committed);
    }

    [Fact]
    public async Task A_cursor_with_a_quote_reads_nothing_but_its_range()
    {
        await store.WriteAsync(RecordBatch.Of("orders", "other", new RecordWrite.Insert("1", "1")));
        Assert.Empty((await store.QueryAsync(new RecordRange("orders", "K", After: "x' or PartitionKey ne 'x"))).Items);
    }

    [Fact]
    public async Task A_delete_with_a_foreign_etag_of_a_missing_row_is_fine()
    {
        Assert.Equal(WriteOutcome.Success, await store.WriteAsync(Batch(new RecordWrite.Delete("1", "not an etag"), new RecordWrite.Insert("2", "1"))));
    }

    [Fact]
    public async Task A_full_page_says_whether_there_is_more()
    {
        for (var batch = 0; batch < 11; batch++)
            await store.WriteAsync(Batch([.. Enumerable.Range(batch * 91, 91).Select(static number => new RecordWrite.Insert($"{number:D5}", "1"))]));
        var first = await store.QueryAsync(new RecordRange("orders", "K", Limit: 1000));
        Assert.Equal((1000, "00999"), (first.Items.Count, first.Next));
        var second = await store.QueryAsync(new RecordRange("orders", "K", After: first.Next, Limit: 1000));
        Assert.Equal((1, null), (second.Items.Count, second.Next));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_unavailable()
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 0;
        var away = new TableRecordStore(new TableServiceClient(Azurite.NobodyListens, options), new TableStoreOptions());
        await Assert.ThrowsAsync<TableUnavailableException>(() => away.CheckAsync());
    }

    [Fact]
    public async Task A_service_that_takes_the_call_and_says_nothing_is_unavailable()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(50);
        var away = new TableRecordStore(new TableServiceClient(Azurite.At(((IPEndPoint)silent.LocalEndpoint).Port), options), new TableStoreOptions());
        await Assert.ThrowsAsync<TableUnavailableException>(() => away.CheckAsync());
    }

    [Fact]
    public async Task A_caller_who_gave_up_is_told_so() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.CheckAsync(new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("orders", "kyndoforders")]
    [InlineData("message-index", "kyndofmessage0x2dindex")]
    [InlineData("Orders", "kyndofOrders")]
    public void A_table_is_named_by_its_collection(string collection, string table) => Assert.Equal(table, TableSet.NameOf("kyndof", collection));

    [Fact]
    public void A_long_name_is_shortened_and_stays_its_own()
    {
        var (one, other) = (TableSet.NameOf("kyndof", new string('a', 60)), TableSet.NameOf("kyndof", new string('b', 60)));
        Assert.Equal(22, one.Length);
        Assert.NotEqual(one, other);
    }

    private static RecordBatch Batch(params RecordWrite[] writes) => new("orders", "K", writes);
}
