using Kyndof.Workflows.LocalRuntime.Tests.Engine;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalRuntime.Tests.Storage;

/// <summary>Writes share a commit and nothing else.</summary>
public sealed class GroupCommitTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private TestRuntime? runtime;

    private TestRuntime Runtime => runtime ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => runtime = await TestRuntime.StartAsync(
        folder, SampleWorkflows.Catalog(), static services => services.AddSingleton(new World()).AddSingleton(new Gate()));

    public async Task DisposeAsync()
    {
        await Runtime.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Writes_that_wait_together_share_commits()
    {
        var before = Runtime.Core.Writer.CommitCount;
        await HeldUpAsync(() => Task.WhenAll(Enumerable.Range(0, 500).Select(number => InsertAsync($"row-{number}"))));
        Assert.Equal(2, Runtime.Core.Writer.CommitCount - before);
    }

    [Fact]
    public async Task A_conflict_rolls_back_its_own_unit_only()
    {
        await InsertAsync("taken");
        WriteOutcome[] outcomes = [];
        await HeldUpAsync(async () => outcomes = await Task.WhenAll(InsertAsync("first"), InsertAsync("taken"), InsertAsync("last")));
        Assert.Equal([true, false, true], outcomes.Select(static outcome => outcome.Committed));
        Assert.NotNull(await GetAsync("first"));
        Assert.NotNull(await GetAsync("last"));
    }

    [Fact]
    public async Task A_unit_that_throws_fails_alone()
    {
        var before = Runtime.Core.Writer.CommitCount;
        await HeldUpAsync(async () =>
        {
            var failing = Runtime.Core.Writer.ExecuteAsync<int>(static session =>
            {
                session.Execute("DELETE FROM meta");
                throw new InvalidOperationException("its own fault");
            });
            var inserted = InsertAsync("row");
            Assert.Equal("its own fault", (await Assert.ThrowsAsync<InvalidOperationException>(() => failing)).Message);
            Assert.True((await inserted).Committed);
        });
        Assert.Equal(2, Runtime.Core.Writer.CommitCount - before);
        Assert.True(Runtime.Runtime.Health.Ready);
    }

    [Fact]
    public async Task A_record_and_its_nudges_are_one_transaction()
    {
        var accepted = await AcceptAsync("K-1", new Nudge.Start("count~1", "count", 0), new Nudge.Raise("count~1", "number", 7));
        Assert.True(accepted.Committed);
        await Runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await Runtime.Runtime.Client.GetAsync("count~1"))!.Status);
        var repeated = await AcceptAsync("K-1", new Nudge.Start("count~2", "count", 0));
        Assert.Equal(new WriteOutcome(false, "K-1", WriteConflict.Exists), repeated);
        Assert.Null(await Runtime.Runtime.Client.GetAsync("count~2"));
    }

    [Fact]
    public async Task A_nudge_to_nobody_is_dropped_and_an_unknown_orchestration_writes_nothing()
    {
        Assert.True((await AcceptAsync("K-1", new Nudge.Raise("count~none", "number", 7))).Committed);
        await Assert.ThrowsAsync<UnknownOrchestrationException>(() => AcceptAsync("K-2", new Nudge.Start("count~1", "missing", 0)));
        Assert.Null(await GetAsync("K-2", "inbox"));
        await Runtime.Runtime.Intake.NudgeAsync([new Nudge.Start("count~1", "count", 0), new Nudge.Start("count~1", "count", 0)]);
        await Runtime.Runtime.Intake.NudgeAsync([new Nudge.Raise("count~1", "number", 8)]);
        await Runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await Runtime.Runtime.Client.GetAsync("count~1"))!.Status);
    }

    // Keeps the writer busy while others queue up behind it.
    private async Task HeldUpAsync(Func<Task> others)
    {
        using var release = new ManualResetEventSlim();
        using var entered = new SemaphoreSlim(0);
        var held = Runtime.Core.Writer.ExecuteAsync(_ =>
        {
            entered.Release();
            release.Wait();
            return 0;
        });
        await entered.WaitAsync();
        var waiting = others();
        release.Set();
        await held;
        await waiting;
    }

    private Task<WriteOutcome> AcceptAsync(string row, params Nudge[] nudges) =>
        Runtime.Runtime.Intake.AcceptAsync(RecordBatch.Of("inbox", "all", new RecordWrite.Insert(row, "{}")), nudges);

    private Task<WriteOutcome> InsertAsync(string row) =>
        Runtime.Runtime.Records.WriteAsync(RecordBatch.Of("orders", "all", new RecordWrite.Insert(row, "{}")));

    private Task<StoredRecord?> GetAsync(string row, string collection = "orders") => Runtime.Runtime.Records.GetAsync(new RecordKey(collection, "all", row));
}
