using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Testing.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Tasks;

public sealed class TaskBoardTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    private readonly TaskBoard board = new(new InMemoryRecordStore());

    [Fact]
    public async Task Raising_again_changes_nothing_even_once_it_is_done()
    {
        Assert.True(await board.RaiseAsync(Task("T-1", Nine)));
        await board.DoneAsync("T-1", "key:csm", Nine);
        Assert.False(await board.RaiseAsync(Task("T-1", Nine) with { Owner = "S-2" }));
        var task = await board.GetAsync("T-1");
        Assert.Equal((TaskState.Done, "S-1", "key:csm", Nine), (task!.State, task.Owner, task.DoneBy, task.DoneAt));
        Assert.Empty((await board.ListAsync(new TaskFilter(State: TaskState.Open))).Items);
        Assert.Single((await board.ListAsync(new TaskFilter(State: TaskState.Done))).Items);
    }

    [Fact]
    public async Task Done_keeps_who_did_it_first()
    {
        await board.RaiseAsync(Task("T-1", Nine));
        Assert.Equal(TaskOutcome.Changed, await board.DoneAsync("T-1", "key:csm", Nine));
        Assert.Equal(TaskOutcome.Unchanged, await board.DoneAsync("T-1", "key:cs-lead", Nine + Duration.FromHours(1)));
        Assert.Equal("key:csm", (await board.GetAsync("T-1"))!.DoneBy);
        Assert.Equal(TaskOutcome.NotFound, await board.DoneAsync("T-9", "key:csm", Nine));
    }

    [Fact]
    public async Task A_reassigned_task_moves_to_the_new_owners_list()
    {
        await board.RaiseAsync(Task("T-1", Nine));
        Assert.Equal(TaskOutcome.Changed, await board.ReassignAsync("T-1", "S-2", "key:csm"));
        Assert.Empty((await board.ListAsync(new TaskFilter("S-1"))).Items);
        Assert.Equal("S-2", Assert.Single((await board.ListAsync(new TaskFilter("S-2"))).Items).Owner);
        Assert.Equal("S-2", Assert.Single((await board.ListAsync(new TaskFilter())).Items).Owner);
        Assert.Equal(TaskOutcome.Unchanged, await board.ReassignAsync("T-1", "S-2", "key:csm"));
        await board.DoneAsync("T-1", "key:csm", Nine);
        Assert.Equal(TaskOutcome.AlreadyDone, await board.ReassignAsync("T-1", "S-1", "key:csm"));
        Assert.Equal(TaskOutcome.NotFound, await board.ReassignAsync("T-9", "S-1", "key:csm"));
    }

    [Fact]
    public async Task Open_tasks_come_by_due_date_those_without_last_then_done_ones()
    {
        await board.RaiseAsync(Task("T-late", Nine + Duration.FromDays(1)));
        await board.RaiseAsync(Task("T-never", due: null));
        await board.RaiseAsync(Task("T-done", Nine - Duration.FromDays(9)));
        await board.DoneAsync("T-done", "key:csm", Nine);
        await board.RaiseAsync(Task("T-soon", Nine));
        Assert.Equal(["T-soon", "T-late", "T-never", "T-done"], await IdsAsync(new TaskFilter(Limit: 2)));
        Assert.Equal(["T-soon", "T-late", "T-never", "T-done"], await IdsAsync(new TaskFilter("S-1", Limit: 1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public async Task Due_before_leaves_out_the_instant_itself_and_what_is_done(int nanoseconds, int count)
    {
        await board.RaiseAsync(Task("T-1", Nine));
        await board.RaiseAsync(Task("T-2", Nine - Duration.FromDays(1)));
        await board.DoneAsync("T-2", "key:csm", Nine);
        Assert.Equal(count, (await IdsAsync(new TaskFilter(DueBefore: Nine + Duration.FromNanoseconds(nanoseconds)))).Count);
    }

    [Fact]
    public async Task An_owner_whose_id_begins_like_anothers_has_a_list_of_their_own()
    {
        await board.RaiseAsync(Task("T-1", Nine) with { Owner = "S" });
        await board.RaiseAsync(Task("T-2", Nine) with { Owner = "S-1" });
        Assert.Equal(["T-1"], await IdsAsync(new TaskFilter("S")));
    }

    private static WorkTask Task(string id, Instant? due) => new()
    {
        TaskId = id,
        Kind = TaskKind.Phone,
        InstanceId = "order~K-1",
        Owner = "S-1",
        Subject = new LocalizedText("Call", "전화"),
        CreatedAt = Nine,
        Due = due,
        RuleId = "CHN-3",
    };

    private async Task<List<string>> IdsAsync(TaskFilter filter)
    {
        var ids = new List<string>();
        do
        {
            var page = await board.ListAsync(filter);
            ids.AddRange(page.Items.Select(task => task.TaskId));
            filter = filter with { Cursor = page.Next };
        }
        while (filter.Cursor is not null);
        return ids;
    }
}
