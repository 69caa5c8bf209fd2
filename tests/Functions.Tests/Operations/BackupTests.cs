using Azure.Data.Tables;
using Kyndof.Workflows.Functions.Operations;
using Kyndof.Workflows.Functions.Operations.Backup;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Functions.Tests.Tables;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Functions.Tests.Operations;

/// <summary>Backup and restore by their commands, against a real table service.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class BackupTests(Azurite azurite) : IDisposable
{
    private const int Rows = 1_203;

    private static readonly string Long = string.Concat(Enumerable.Repeat("무대\"의상😀\n", 20_000));

    private readonly DirectoryInfo root = System.IO.Directory.CreateTempSubdirectory("kyndof-backup-");
    private readonly StringWriter output = new();
    private readonly string source = Prefixes.Next();
    private readonly string target = Prefixes.Next();

    private string Folder => Path.Combine(root.FullName, "monday");

    public void Dispose()
    {
        output.Dispose();
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task A_backup_restored_into_empty_tables_is_the_same()
    {
        await SeedAsync();
        Assert.Equal(0, await RunAsync(source, "backup", Folder));
        Assert.Contains("orders: 1000 rows", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync(target, "restore", Folder));
        Assert.Equal(Long, (await Store(target).GetAsync(new RecordKey("messages", "order~K-1", "long")))!.Json);
        Assert.Equal(Rows, BackupManifest.Read(Folder).Tables.Single(static table => table.Name == "orders").Rows);

        var again = Path.Combine(root.FullName, "tuesday");
        Assert.Equal(0, await RunAsync(target, "backup", again));
        Assert.Equal(BackupManifest.Read(Folder).Tables, BackupManifest.Read(again).Tables);
    }

    [Fact]
    public async Task A_restore_into_a_table_with_rows_is_refused_unless_told_and_then_leaves_only_the_backup()
    {
        await SeedAsync();
        await RunAsync(source, "backup", Folder);
        await Store(target).WriteAsync(RecordBatch.Of("orders", "K-0", new RecordWrite.Insert("later", "1")));
        Assert.Equal(OperationsCommand.Refused, await RunAsync(target, "restore", Folder, "--into-empty-only"));
        Assert.Contains("'orders' is not empty", output.ToString(), StringComparison.Ordinal);
        Assert.Null(await Store(target).GetAsync(new RecordKey("messages", "order~K-1", "long")));
        Assert.Equal(0, await RunAsync(target, "restore", Folder, "--overwrite"));
        Assert.Null(await Store(target).GetAsync(new RecordKey("orders", "K-0", "later")));
    }

    [Theory]
    [InlineData("orders.jsonl")]
    [InlineData("manifest.json")]
    public async Task A_backup_that_was_changed_is_refused_before_anything_is_written(string file)
    {
        await SeedAsync();
        await RunAsync(source, "backup", Folder);
        var path = Path.Combine(Folder, file);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace('7', '8'));
        Assert.Equal(OperationsCommand.Refused, await RunAsync(target, "restore", Folder));
        Assert.Null(await Store(target).GetAsync(new RecordKey("messages", "order~K-1", "long")));
    }

    [Fact]
    public async Task A_restore_that_broke_off_is_finished_by_the_same_command_and_blocks_a_backup_until_then()
    {
        await SeedAsync();
        await RunAsync(source, "backup", Folder);
        await RestoreMark.SetAsync(Store(target), RestoreMark.Of(BackupManifest.Read(Folder)));
        await Store(target).WriteAsync(RecordBatch.Of("orders", "K-0", new RecordWrite.Insert("00000", "half")));
        Assert.Equal(OperationsCommand.Refused, await RunAsync(target, "backup", Path.Combine(root.FullName, "tuesday")));
        Assert.Equal(0, await RunAsync(target, "restore", Folder));
        Assert.Equal("0", (await Store(target).GetAsync(new RecordKey("orders", "K-0", "00000")))!.Json);
        Assert.Null(await RestoreMark.ReadAsync(Store(target)));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        System.IO.Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "mine.jsonl"), "x");
        Assert.Equal(OperationsCommand.Refused, await RunAsync(source, "backup", Folder));
        Assert.Equal("x", await File.ReadAllTextAsync(Path.Combine(Folder, "mine.jsonl")));
        Assert.Equal(OperationsCommand.Refused, await RunAsync(source, "restore", Folder));
    }

    private async Task SeedAsync()
    {
        var store = Store(source);
        for (var from = 0; from < Rows; from += 100)
        {
            foreach (var partition in Enumerable.Range(from, Math.Min(100, Rows - from)).GroupBy(static number => $"K-{number % 3}", StringComparer.Ordinal))
                await store.WriteAsync(RecordBatch.Of("orders", partition.Key, [.. partition.Select(static number => new RecordWrite.Insert($"{number:D5}", $"{number}"))]));
        }

        await store.WriteAsync(RecordBatch.Of("messages", "order~K-1", new RecordWrite.Insert("long", Long), new RecordWrite.Insert("empty", "")));
    }

    private TableRecordStore Store(string prefix) => new(new TableServiceClient(azurite.ConnectionString), new TableStoreOptions { TablePrefix = prefix });

    private Task<int> RunAsync(string prefix, params string[] args)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = azurite.ConnectionString, ["Kyndof:Records:TablePrefix"] = prefix };
        return OperationsCommand.RunAsync(args, new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), output);
    }
}
