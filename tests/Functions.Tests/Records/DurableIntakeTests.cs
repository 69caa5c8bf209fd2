using Kyndof.Workflows.Functions.Records;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Testing.Records;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Records;

/// <summary>The record decides, the nudge follows, and what a crash leaves in between is found.</summary>
public sealed class DurableIntakeTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly Nudge StartOrder = new Nudge.Start("order~K-1", "OrderMilestones", new { OrderId = "K-1" });

    private readonly InMemoryRecordStore records = new();
    private readonly ManualTime time = new(Start);
    private readonly Mock<IOrchestrationClient> client = new(MockBehavior.Strict);
    private readonly PendingNudges pending;
    private readonly DurableIntake intake;

    public DurableIntakeTests()
    {
        pending = new PendingNudges(records, time);
        intake = new DurableIntake(records, pending, client.Object);
    }

    [Fact]
    public async Task What_is_recorded_is_started_and_leaves_no_note()
    {
        ExpectStart();
        Assert.True((await intake.AcceptAsync(Order("""{"a":1}"""), [StartOrder])).Committed);
        client.VerifyAll();
        Assert.Equal(0, await NotesAsync());
    }

    [Fact]
    public async Task A_refused_record_starts_nothing_and_leaves_no_note()
    {
        await records.WriteAsync(Order("""{"a":1}"""));
        Assert.False((await intake.AcceptAsync(Order("""{"a":2}"""), [StartOrder])).Committed);
        client.VerifyNoOtherCalls();
        Assert.Equal(0, await NotesAsync());
    }

    [Fact]
    public async Task A_crash_after_the_record_is_mended_once_the_note_is_a_minute_old()
    {
        client.Setup(static engine => engine.ScheduleAsync("order~K-1", "OrderMilestones", It.IsAny<object?>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new IOException("the process died here"));
        await Assert.ThrowsAsync<IOException>(() => intake.AcceptAsync(Order("""{"a":1}"""), [StartOrder]));
        client.Reset();
        ExpectStart();

        time.Now = Start + Minute;
        Assert.Equal(0, await GiveAsync());
        time.Now = Start + Minute + Duration.FromMilliseconds(1);
        Assert.Equal(1, await GiveAsync());
        client.VerifyAll();
        Assert.Equal(0, await GiveAsync());
    }

    [Fact]
    public async Task A_crash_before_the_record_starts_nothing()
    {
        await pending.NoteAsync(Order("""{"a":1}"""), [StartOrder], CancellationToken.None);
        time.Now = Start + (Minute * 2);
        Assert.Equal(0, await GiveAsync());
        Assert.Equal(0, await NotesAsync());
    }

    [Fact]
    public async Task A_crash_before_the_refusal_of_other_content_starts_nothing()
    {
        await records.WriteAsync(Order("""{"a":1}"""));
        await pending.NoteAsync(Order("""{"a":2}"""), [StartOrder], CancellationToken.None);
        time.Now = Start + (Minute * 2);
        Assert.Equal(0, await GiveAsync());
    }

    [Fact]
    public async Task A_replaced_row_is_looked_at_where_the_batch_inserts_none()
    {
        await records.WriteAsync(Order("1"));
        var before = (await records.GetAsync(new RecordKey("orders", "K-1", "order")))!.ETag;
        var replace = RecordBatch.Of("orders", "K-1", new RecordWrite.Replace("order", "2", before));
        await pending.NoteAsync(replace, [StartOrder], CancellationToken.None);
        time.Now = Start + (Minute * 2);
        Assert.Equal(0, await GiveAsync());

        ExpectStart();
        await pending.NoteAsync(replace, [StartOrder], CancellationToken.None);
        await records.WriteAsync(replace);
        time.Now = Start + (Minute * 4);
        Assert.Equal(1, await GiveAsync());
    }

    [Fact]
    public async Task An_event_comes_through_a_note_with_its_payload()
    {
        object? raised = null;
        client.Setup(static engine => engine.RaiseEventAsync("order~K-1", "news", It.IsAny<object?>(), It.IsAny<CancellationToken>()))
            .Callback<string, string, object?, CancellationToken>((_, _, payload, _) => raised = payload)
            .ReturnsAsync(SignalOutcome.Accepted);
        await pending.NoteAsync(Order("1"), [new Nudge.Raise("order~K-1", "news", 7L)], CancellationToken.None);
        await records.WriteAsync(Order("1"));
        time.Now = Start + (Minute * 2);
        Assert.Equal(1, await GiveAsync());
        Assert.Equal("7", raised?.ToString());
    }

    private static RecordBatch Order(string json) => RecordBatch.Of("orders", "K-1", new RecordWrite.Insert("order", json));

    private void ExpectStart() => client
        .Setup(static engine => engine.ScheduleAsync("order~K-1", "OrderMilestones", It.IsAny<object?>(), It.IsAny<CancellationToken>()))
        .ReturnsAsync(StartOutcome.Started);

    private Task<int> GiveAsync() => pending.GiveOverdueAsync(Minute, nudges => intake.NudgeAsync(nudges), CancellationToken.None);

    private async Task<int> NotesAsync() => (await records.QueryAsync(new RecordRange("nudges", "pending"))).Items.Count;
}
