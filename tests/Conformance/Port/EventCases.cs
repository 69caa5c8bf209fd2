using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>External events: kept, in order, never swallowed.</summary>
public abstract partial class OrchestrationPortConformance
{
    private static void AddEvents(WorkflowCatalog catalog) => catalog
        .AddOrchestration<TakeThree>("take-three")
        .AddOrchestration<TakeAfterStep>("take-after-step")
        .AddOrchestration<TwoDeadlines>("two-deadlines")
        .AddOrchestration<DeadlineThenContinue>("deadline-then-continue")
        .AddOrchestration<OneEventEach>("one-event-each")
        .AddOrchestration<TwoWaits>("two-waits")
        .AddOrchestration<TwoTypes>("two-types")
        .AddOrchestration<TwoNames>("two-names")
        .AddOrchestration<PastDeadline>("past-deadline")
        .AddOrchestration<SendToOther>("send-to-other");

    [Fact]
    public async Task Events_raised_before_and_between_waits_arrive_in_order()
    {
        Assert.Equal(StartOutcome.Started, await Client.ScheduleAsync(Id, "take-three", null));
        Assert.Equal(SignalOutcome.Accepted, await Client.RaiseEventAsync(Id, "item", "a"));
        Assert.Equal(SignalOutcome.Accepted, await Client.RaiseEventAsync(Id, "item", "b"));
        await Engine.SettleAsync();
        await RaiseAsync("item", "c");
        Assert.Equal("a,b,c", await OutputAsync<string>());
    }

    [Fact]
    public async Task Events_nobody_waits_for_yet_are_kept_across_steps_and_a_restart()
    {
        await StartAsync("take-after-step");
        await RaiseAsync("item", "early");
        await Engine.RestartAtAsync(At(1));
        await RaiseAsync("go", "now");
        Assert.Equal("early", await OutputAsync<string>());
    }

    [Fact]
    public async Task An_event_that_comes_after_a_missed_deadline_goes_to_the_next_wait()
    {
        await StartAsync("two-deadlines");
        await Engine.AdvanceToAsync(At(2));
        await RaiseAsync("reply", "late");
        await Engine.AdvanceToAsync(At(5));
        Assert.Equal(new DeadlineResult(false, true, "late"), await OutputAsync<DeadlineResult>());
    }

    [Fact]
    public async Task An_event_that_nobody_waited_for_goes_to_the_next_wait_on_a_cold_instance_too()
    {
        await StartAsync("two-deadlines");
        await Engine.AdvanceToAsync(At(2));
        await RaiseAsync("reply", "late");
        await Engine.RestartAtAsync(At(2, 30));
        await Engine.AdvanceToAsync(At(5));
        Assert.Equal(new DeadlineResult(false, true, "late"), await OutputAsync<DeadlineResult>());
    }

    [Fact]
    public async Task An_event_accepted_at_the_deadline_is_in_time()
    {
        await StartAsync("two-deadlines");
        await Client.SuspendAsync(Id, "both come at once");
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal(SignalOutcome.Accepted, await Client.RaiseEventAsync(Id, "reply", "just"));
        await Client.ResumeAsync(Id, "now");
        await Engine.AdvanceToAsync(At(5));
        var expected = Engine.KnowsWhenEventsWereAccepted ? new DeadlineResult(true, false, null) : new DeadlineResult(false, true, "just");
        Assert.Equal(expected, await OutputAsync<DeadlineResult>());
    }

    [Fact]
    public async Task An_event_accepted_a_second_after_the_deadline_is_not_in_time_however_late_the_engine_woke()
    {
        await StartAsync("two-deadlines");
        await Client.SuspendAsync(Id, "asleep at the deadline");
        await Engine.AdvanceToAsync(At(1).Plus(Duration.FromSeconds(1)));
        Assert.Equal(SignalOutcome.Accepted, await Client.RaiseEventAsync(Id, "reply", "late"));
        await Client.ResumeAsync(Id, "awake");
        await Engine.AdvanceToAsync(At(5));
        Assert.Equal(new DeadlineResult(false, true, "late"), await OutputAsync<DeadlineResult>());
    }

    [Fact]
    public async Task A_deadline_that_passed_before_the_wait_is_missed_at_once_and_a_later_event_is_kept()
    {
        await StartAsync("past-deadline");
        await Engine.AdvanceToAsync(At(2));
        await RaiseAsync("reply", "kept");
        await Engine.AdvanceToAsync(At(3));
        Assert.Equal(new DeadlineResult(false, true, "kept"), await OutputAsync<DeadlineResult>());
    }

    [Fact]
    public async Task Continue_as_new_carries_over_what_a_kept_waiter_holds_and_what_nobody_took()
    {
        await StartAsync("deadline-then-continue", new Collected(0, string.Empty));
        await Engine.AdvanceToAsync(At(1));
        await RaiseAsync("item", "a");
        await RaiseAsync("item", "b");
        await RaiseAsync("other", "x");
        await RaiseAsync("go", "on");
        Assert.Equal("a,b,x", await OutputAsync<string>());
    }

    [Fact]
    public async Task Continue_as_new_loses_no_event_of_a_burst()
    {
        await StartAsync("one-event-each", new Collected(5, string.Empty));
        foreach (var item in new[] { "1", "2", "3", "4" })
            Assert.Equal(SignalOutcome.Accepted, await Client.RaiseEventAsync(Id, "item", item));
        await Engine.SettleAsync();
        await Engine.RestartAtAsync(At(1));
        await RaiseAsync("item", "5");
        Assert.Equal("1,2,3,4,5", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_second_outstanding_wait_on_a_name_is_refused()
    {
        await StartAsync("two-waits");
        await RaiseAsync("item", "a");
        Assert.Equal(nameof(InvalidOperationException), await OutputAsync<string>());
    }

    [Fact]
    public async Task A_name_keeps_the_type_of_its_first_wait()
    {
        await StartAsync("two-types");
        await RaiseAsync("item", "a");
        Assert.Equal(nameof(InvalidOperationException), await OutputAsync<string>());
    }

    [Fact]
    public async Task Waits_on_several_names_are_independent()
    {
        await StartAsync("two-names");
        await RaiseAsync("second", 2);
        await RaiseAsync("first", "1");
        Assert.Equal("1-2", await OutputAsync<string>());
    }

    [Fact]
    public async Task An_event_sent_by_an_instance_reaches_the_other()
    {
        await StartAsync("take-three", id: "order~K-2");
        await StartAsync("send-to-other", "order~K-2");
        Assert.Equal("1,2,3", await OutputAsync<string>("order~K-2"));
    }

    [Fact]
    public async Task An_event_sent_to_nobody_is_dropped()
    {
        await StartAsync("send-to-other", "order~missing");
        Assert.Equal("sent", await OutputAsync<string>());
    }

    public sealed record DeadlineResult(bool First, bool Second, string? Value);

    public sealed record Collected(int Left, string Items)
    {
        public Collected With(string item) => new(Left - 1, Items.Length == 0 ? item : $"{Items},{item}");
    }

    public sealed class TakeThree : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            var items = new List<string>();
            while (items.Count < 3) items.Add(await context.WaitForExternalEvent<string>("item"));
            return string.Join(',', items);
        }
    }

    public sealed class TakeAfterStep : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.WaitForExternalEvent<string>("go");
            await context.CallActivityAsync("echo", "step");
            return await context.WaitForExternalEvent<string>("item");
        }
    }

    public sealed class TwoDeadlines : Orchestration<object?, DeadlineResult>
    {
        public override async Task<DeadlineResult> RunAsync(IOrchestrationContext context, object? input)
        {
            var first = await context.WaitForExternalEvent<string>("reply", At(1));
            await context.CreateTimer(At(3));
            var second = await context.WaitForExternalEvent<string>("reply", At(4));
            return new DeadlineResult(first.Arrived, second.Arrived, second.Value);
        }
    }

    public sealed class PastDeadline : Orchestration<object?, DeadlineResult>
    {
        public override async Task<DeadlineResult> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.CreateTimer(At(1));
            var first = await context.WaitForExternalEvent<string>("reply", At(0, 30));
            var second = await context.WaitForExternalEvent<string>("reply", At(3));
            return new DeadlineResult(first.Arrived, second.Arrived, second.Value);
        }
    }

    public sealed class DeadlineThenContinue : Orchestration<Collected, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, Collected input)
        {
            if (input.Left == 0)
            {
                await context.WaitForExternalEvent<string>("item", At(0, 30));
                await context.WaitForExternalEvent<string>("go");
                context.ContinueAsNew(input with { Left = 1 });
                return string.Empty;
            }

            var items = new[] { await context.WaitForExternalEvent<string>("item"), await context.WaitForExternalEvent<string>("item"), await context.WaitForExternalEvent<string>("other") };
            return string.Join(',', items);
        }
    }

    public sealed class OneEventEach : Orchestration<Collected, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, Collected input)
        {
            var next = input.With(await context.WaitForExternalEvent<string>("item"));
            if (next.Left > 0) context.ContinueAsNew(next);
            return next.Items;
        }
    }

    public sealed class TwoWaits : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            var first = context.WaitForExternalEvent<string>("item");
            var refused = string.Empty;
            try
            {
                await context.WaitForExternalEvent<string>("item", At(1));
            }
            catch (InvalidOperationException exception)
            {
                refused = exception.GetType().Name;
            }

            await first;
            return refused;
        }
    }

    public sealed class TwoTypes : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.WaitForExternalEvent<string>("item");
            try
            {
                return (await context.WaitForExternalEvent<int>("item")).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (InvalidOperationException exception)
            {
                return exception.GetType().Name;
            }
        }
    }

    public sealed class TwoNames : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            var first = context.WaitForExternalEvent<string>("first");
            var second = context.WaitForExternalEvent<int>("second");
            await Task.WhenAll(first, second);
            return $"{await first}-{await second}";
        }
    }

    public sealed class SendToOther : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            foreach (var item in new[] { "1", "2", "3" }) context.SendEvent(input, "item", item);
            return Task.FromResult("sent");
        }
    }
}
