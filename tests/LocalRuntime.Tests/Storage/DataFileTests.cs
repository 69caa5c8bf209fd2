using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.LocalRuntime.Tests.Engine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalRuntime.Tests.Storage;

/// <summary>One file, one runtime, one schema, and clear words when it is otherwise.</summary>
public sealed class DataFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_runtime_on_the_file_is_turned_away_and_told_by_whom()
    {
        await using (await StartAsync())
        {
            var refused = await Assert.ThrowsAsync<DataFileInUseException>(StartAsync);
            Assert.Equal(folder.DataFile, refused.DataFile);
            Assert.Equal(Environment.ProcessId, refused.ProcessId);
            Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        }

        await using var next = await StartAsync();
        Assert.True(next.Runtime.Health.Ready);
    }

    [Fact]
    public async Task An_owner_file_that_cannot_be_written_is_no_second_runtime_and_keeps_nothing_locked()
    {
        await using (new FileStream(folder.DataFile + ".pid", FileMode.Create, FileAccess.Write, FileShare.None))
            await Assert.ThrowsAsync<StorageUnavailableException>(StartAsync);
        await using var next = await StartAsync();
        Assert.True(next.Runtime.Health.Ready);
    }

    [Fact]
    public async Task A_full_disk_is_called_that_at_the_start()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.False(File.Exists("/dev/full"), "This system could be tested too.");
            return;
        }

        File.CreateSymbolicLink(folder.DataFile + ".pid", "/dev/full");
        var full = await Assert.ThrowsAsync<StorageUnavailableException>(StartAsync);
        Assert.Equal("the disk is full", full.Reason);
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_refused_and_left_alone()
    {
        await using (await StartAsync())
        {
        }

        Execute("INSERT INTO schema_migrations (version, name, applied_at) VALUES (9001, 'later', 0)");
        var newer = await Assert.ThrowsAsync<DataFileNewerException>(StartAsync);
        Assert.Equal((9001, Migrations.Latest), (newer.Found, newer.Supported));
        Execute("DELETE FROM schema_migrations WHERE version = 9001");
        await using var mended = await StartAsync();
        Assert.True(mended.Runtime.Health.Ready);
    }

    [Fact]
    public async Task Migrations_are_applied_once_and_in_order()
    {
        await using (await StartAsync())
        {
        }

        await using var again = await StartAsync();
        Assert.Equal(Migrations.Latest, (await again.Runtime.GetStatisticsAsync()).SchemaVersion);
        Assert.Equal(Enumerable.Range(1, Migrations.Latest), Migrations.All.Select(static migration => migration.Version));
    }

    [Fact]
    public async Task A_file_that_is_no_data_file_is_called_damaged()
    {
        await File.WriteAllTextAsync(folder.DataFile, string.Concat(Enumerable.Repeat("this is not a data file. ", 1_000)));
        var corrupt = await Assert.ThrowsAsync<DataFileCorruptException>(StartAsync);
        Assert.Contains("-- verify", corrupt.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DataFileCorruptException>(() => DataFileVerifier.VerifyAsync(folder.DataFile));
    }

    [Fact]
    public async Task A_file_with_damaged_pages_is_found_by_verify()
    {
        await FillAsync();
        Assert.True((await DataFileVerifier.VerifyAsync(folder.DataFile)).IsSound);
        await using (var stream = File.OpenWrite(folder.DataFile))
        {
            stream.Position = 4096 * 3;
            await stream.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096 * 4).ToArray());
        }

        var report = await DataFileVerifier.VerifyAsync(folder.DataFile);
        Assert.False(report.IsSound);
    }

    [Theory]
    [InlineData("DELETE FROM history WHERE position = 1", "an instance's history has gaps")]
    [InlineData("UPDATE history SET kind = 4 WHERE position = 0", "a history does not begin with its start")]
    [InlineData("DELETE FROM instances WHERE id = 'survey~1'", "a message belongs to no instance")]
    [InlineData("UPDATE instances SET status = 3 WHERE id = 'survey~1'", "an ended instance has messages")]
    [InlineData("UPDATE instances SET status = 9", "an instance has an unknown status")]
    [InlineData("UPDATE meta SET value = 0 WHERE name = 'sequence'", "a number was given out that the counter does not know")]
    public async Task Verify_finds_what_makes_no_sense(string damage, string expected)
    {
        await FillAsync();
        Execute(damage);
        var report = await DataFileVerifier.VerifyAsync(folder.DataFile);
        Assert.Contains(report.Problems, problem => problem.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_says_so_when_there_is_no_file() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => DataFileVerifier.VerifyAsync(folder.DataFile));

    private async Task FillAsync()
    {
        await using var runtime = await StartAsync();
        for (var number = 1; number <= 50; number++) await runtime.Runtime.Client.ScheduleAsync($"survey~{number}", "survey", number);
        await runtime.Runtime.RunUntilIdleAsync();
    }

    private Task<TestRuntime> StartAsync() => TestRuntime.StartAsync(
        folder, SampleWorkflows.Catalog(), static services => services.AddSingleton(new World()).AddSingleton(new Gate()));

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={folder.DataFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.True(command.ExecuteNonQuery() > 0, "the damage did nothing");
    }
}
