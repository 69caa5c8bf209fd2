using Kyndof.Workflows.LocalRuntime.Changes;
using Kyndof.Workflows.LocalRuntime.Tests.Engine;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Changes;

/// <summary>Who listens hears what was written once it is on disk.</summary>
public sealed class RecordChangesTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private TestRuntime? runtime;

    private TestRuntime Runtime => runtime ?? throw new InvalidOperationException("Not started.");

    private RecordChanges Changes => Runtime.Runtime.Changes;

    public async Task InitializeAsync() => runtime = await TestRuntime.StartAsync(
        folder, SampleWorkflows.Catalog(), static services => services.AddSingleton(new World()).AddSingleton(new Gate()));

    public async Task DisposeAsync()
    {
        await Runtime.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_written_meanwhile_is_heard_once_with_the_newest_commit()
    {
        using var listener = Changes.Listen(1)!;
        await InsertAsync("clients", "C-1");
        await InsertAsync("tasks", "T-1");
        await InsertAsync("clients", "C-2");
        await Runtime.Runtime.RunUntilIdleAsync();
        var change = await listener.NextAsync();
        Assert.Equal(["clients", "tasks"], change!.Collections);
        Assert.Equal((Runtime.Core.Writer.CommitCount, Changes.Commit), (change.Commit, change.Commit));
        Assert.False(listener.NextAsync().IsCompleted);
    }

    [Fact]
    public async Task A_refused_batch_writes_nothing_and_says_nothing()
    {
        await InsertAsync("clients", "C-1");
        await Runtime.Runtime.RunUntilIdleAsync();
        using var listener = Changes.Listen(1)!;
        Assert.False((await InsertAsync("clients", "C-1")).Committed);
        Assert.Empty((await listener.NextAsync())!.Collections);
    }

    [Fact]
    public async Task The_clock_going_on_is_heard_without_a_collection()
    {
        using var listener = Changes.Listen(1)!;
        await Runtime.Runtime.AdvanceByAsync(Duration.FromHours(1));
        Assert.Empty((await listener.NextAsync())!.Collections);
    }

    [Fact]
    public async Task A_stop_ends_who_listens_and_after_the_next_start_the_count_goes_on()
    {
        using var listener = Changes.Listen(2)!;
        await InsertAsync("clients", "C-1");
        var last = (await listener.NextAsync())!.Commit;
        await Runtime.Runtime.StopAsync(CancellationToken.None);
        for (var heard = await listener.NextAsync(); heard is not null; heard = await listener.NextAsync()) Assert.Empty(heard.Collections);
        await Runtime.Runtime.StartAsync(CancellationToken.None);
        Assert.True(Changes.Commit >= last, $"{Changes.Commit} after {last}");
        using var again = Changes.Listen(1)!;
        await InsertAsync("clients", "C-2");
        Assert.Equal(["clients"], (await again.NextAsync())!.Collections);
    }

    [Fact]
    public async Task As_many_listen_as_may_and_one_who_goes_makes_room()
    {
        var first = Changes.Listen(2)!;
        using var second = Changes.Listen(2)!;
        Assert.Null(Changes.Listen(2));
        first.Dispose();
        using var third = Changes.Listen(2);
        Assert.NotNull(third);
        await InsertAsync("clients", "C-1");
        Assert.NotNull(await third.NextAsync());
    }

    [Fact]
    public async Task A_wait_that_is_given_up_loses_nothing()
    {
        using var listener = Changes.Listen(1)!;
        using var impatient = new CancellationTokenSource();
        var wait = listener.NextAsync(impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        await InsertAsync("clients", "C-1");
        Assert.Equal(["clients"], (await listener.NextAsync())!.Collections);
    }

    private Task<WriteOutcome> InsertAsync(string collection, string row) =>
        Runtime.Runtime.Records.WriteAsync(RecordBatch.Of(collection, "all", new RecordWrite.Insert(row, "{}")));
}
