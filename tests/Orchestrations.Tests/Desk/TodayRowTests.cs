using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Desk;

/// <summary>The rows of the day: their order, what they say, and the one thing to do.</summary>
public sealed class TodayRowTests
{
    private static readonly Instant Past = Instant.FromUtc(2026, 3, 3, 8, 0);
    private static readonly Instant Soon = Instant.FromUtc(2026, 3, 3, 10, 0);

    private readonly DeskWorld world = new();

    [Fact]
    public async Task The_greatest_harm_comes_first_and_of_the_late_the_longest_late()
    {
        await world.KnowsAsync("C-vip", ClientTier.Vip);
        await world.KnowsAsync("C-1", ClientTier.Standard);
        await world.ListAsync("I-emergency", emergency: true);
        await world.ListAsync("I-other", emergency: false);
        await world.AsksAsync("T-waiting", Soon + Duration.FromDays(1));
        await world.RunsAsync("order~K-soon", InstanceState.Open, Soon, "C-vip");
        world.Wrote("M-failed", MessageState.Failed, Past);
        await world.RunsAsync("order~K-late", InstanceState.Late, Past, "C-1");
        await world.RunsAsync("order~K-later", InstanceState.Late, Past - Duration.Epsilon, "C-1");
        await world.RunsAsync("order~K-vip", InstanceState.Late, Soon, "C-vip");
        await world.RunsAsync("escalation~I-emergency", InstanceState.Open, Soon);
        await world.RunsAsync("escalation~I-other", InstanceState.Late, Soon);
        var items = (await world.ReadAsync()).Items;
        Assert.Equal(
            ["escalation~I-emergency", "order~K-vip", "order~K-later", "order~K-late", "escalation~I-other", "M-failed", "order~K-soon", "T-waiting"], items.Select(static item => item.Id));
        Assert.Equal(
            [TodayHarm.Emergency, TodayHarm.VipLate, TodayHarm.Late, TodayHarm.Late, TodayHarm.Late, TodayHarm.Failed, TodayHarm.DueSoon, TodayHarm.Waiting], items.Select(static item => item.Harm));
        Assert.Equal(("Emergency. Its next step is due soon.", "긴급. 다음 단계의 기한이 다가옵니다."), (items[0].Because.En, items[0].Because.Ko));
    }

    [Fact]
    public async Task A_process_and_its_own_due_tasks_are_one_row_with_the_first_task_to_do()
    {
        await world.RunsAsync("order~K-1", InstanceState.Late, Soon);
        await world.AsksAsync("T-1", Past, instance: "order~K-1", owner: "S-2");
        await world.AsksAsync("T-2", Soon, instance: "order~K-1");
        await world.AsksAsync("T-3", Soon + Duration.FromDays(1), instance: "order~K-1");
        await world.RunsAsync("order~K-2", InstanceState.Open, Soon);
        await world.AsksAsync("T-4", Past, instance: "order~K-2");
        Assert.Equal((2, 0, 1, 0), await world.FiguresAsync());
        var items = (await world.ReadAsync()).Items;
        Assert.Equal(["order~K-1", "order~K-2", "T-3"], items.Select(static item => item.Id));
        Assert.Equal(new TodayAction(TodayDeed.Done, TaskId: "T-1"), items[0].Action);
        Assert.Equal(("S-2", Past, "ORD-11", "Find out"), (items[0].Owner, items[0].Due, items[0].RuleId, items[0].Next!.En));
        Assert.Equal((TodayHarm.Late, "The task is past due."), (items[1].Harm, items[1].Because.En));
    }

    [Theory]
    [InlineData(TaskKind.Check, "order~K-1~check", TodayDeed.Done)]
    [InlineData(TaskKind.Phone, "order~K-1~call~shipped", TodayDeed.Done)]
    [InlineData(TaskKind.Request, "escalation~I-1~request~consult-operations", TodayDeed.Done)]
    [InlineData(TaskKind.Approval, "escalation~I-1~approve~pay", TodayDeed.Approve)]
    [InlineData(TaskKind.Issue, "escalation~I-1~own~1", TodayDeed.Acknowledge)]
    [InlineData(TaskKind.Feedback, "feedback-loop~F-7~release~1", TodayDeed.Release)]
    [InlineData(TaskKind.Feedback, "feedback-loop~F-7~part~operations~1", TodayDeed.Commit)]
    [InlineData(TaskKind.Feedback, "feedback-loop~F-7~review", TodayDeed.Open)]
    [InlineData(TaskKind.Transition, "transition~T-1~dossier", TodayDeed.Open)]
    public async Task Each_kind_of_task_has_its_deed(TaskKind kind, string taskId, TodayDeed deed)
    {
        await world.AsksAsync(taskId, Soon, kind);
        Assert.Equal(new TodayAction(deed, TaskId: taskId), Assert.Single((await world.ReadAsync()).Items).Action);
    }

    [Theory]
    [InlineData(MessageState.Held, HoldCause.Everything, TodayDeed.Release, "All sending is held.")]
    [InlineData(MessageState.Held, HoldCause.Client, TodayDeed.Release, "Sending to this client is held.")]
    [InlineData(MessageState.Held, HoldCause.AllowList, TodayDeed.Release, "The address is not on the allow-list.")]
    [InlineData(MessageState.Held, HoldCause.Person, TodayDeed.Release, "Somebody held this message.")]
    [InlineData(MessageState.Failed, null, TodayDeed.Resend, "The message could not be sent.")]
    [InlineData(MessageState.Bounced, null, TodayDeed.Resend, "The message came back.")]
    [InlineData(MessageState.OutcomeUnknown, null, TodayDeed.Resend, "Nobody knows whether the message went out.")]
    public async Task A_message_is_released_or_sent_again(MessageState state, HoldCause? cause, TodayDeed deed, string because)
    {
        await world.RunsAsync("order~K-1", InstanceState.Waiting, owner: "S-9");
        world.Wrote("order~K-1~shipped", state, Past, heldBy: cause);
        var item = Assert.Single((await world.ReadAsync()).Items);
        Assert.Equal((new TodayAction(deed, MessageKey: "order~K-1~shipped"), because), (item.Action, item.Because.En));
        Assert.Equal(("order", "S-9", "C-1", "ORD-4"), (item.Process, item.Owner, item.ClientId, item.RuleId));
    }

    [Fact]
    public async Task A_message_and_the_task_about_it_are_one_row_until_the_task_is_done()
    {
        await world.RunsAsync("order~K-1", InstanceState.Open, Soon, owner: "S-9");
        world.Wrote("order~K-1~shipped", MessageState.Failed, Past);
        await world.AsksAsync("order~K-1~undeliverable~shipped", Soon, TaskKind.Undeliverable, "order~K-1", owner: "S-2");
        Assert.Equal((0, 1, 0, 1), await world.FiguresAsync());
        var row = (await world.ReadAsync()).Items[0];
        Assert.Equal(("order~K-1~shipped", "S-2", Soon, "Find out"), (row.Id, row.Owner, row.Due, row.Next!.En));
        Assert.Equal(new TodayAction(TodayDeed.Resend, MessageKey: "order~K-1~shipped"), row.Action);
        Assert.Equal(["order~K-1~shipped"], await world.IdsAsync("S-2"));
        await world.Tasks.DoneAsync("order~K-1~undeliverable~shipped", "person:S-2", DeskWorld.Now);
        Assert.Equal(["order~K-1"], await world.IdsAsync());
    }

    [Fact]
    public async Task A_message_whose_task_is_past_due_is_late()
    {
        world.Wrote("order~K-1~shipped", MessageState.Bounced, Past);
        await world.AsksAsync("order~K-1~undeliverable~shipped", Past, TaskKind.Undeliverable, "order~K-1");
        Assert.Equal((1, 0, 0, 0), await world.FiguresAsync());
        Assert.Equal(TodayHarm.Late, Assert.Single((await world.ReadAsync()).Items).Harm);
    }

    [Fact]
    public async Task An_emergency_comes_first_whenever_it_is_due_until_it_has_ended()
    {
        await world.KnowsAsync("C-vip", ClientTier.Vip);
        foreach (var issue in new[] { "I-calm", "I-asks" }) await world.ListAsync(issue, emergency: true);
        await world.ListAsync("I-over", emergency: true, InstanceState.Completed);
        await world.RunsAsync("order~K-vip", InstanceState.Late, Past, "C-vip");
        await world.RunsAsync("escalation~I-calm", InstanceState.Open, Soon + Duration.FromHours(2));
        await world.RunsAsync("escalation~I-asks", InstanceState.Open, Soon + Duration.FromDays(1));
        await world.RunsAsync("escalation~I-over", InstanceState.Completed, Soon);
        await world.AsksAsync("T-asks", Soon + Duration.FromDays(1), instance: "escalation~I-asks");
        await world.AsksAsync("T-over", Soon + Duration.FromDays(1), instance: "escalation~I-over");
        var items = (await world.ReadAsync()).Items;
        Assert.Equal(["escalation~I-calm", "T-asks", "order~K-vip", "T-over"], items.Select(static item => item.Id));
        Assert.Equal((TodayHarm.Emergency, "긴급. 다음 단계까지 시간이 남아 있습니다."), (items[0].Harm, items[0].Because.Ko));
        Assert.Equal((1, 0, 3, 0), await world.FiguresAsync());
        Assert.Empty(await world.IdsAsync("S-2"));
    }

    [Fact]
    public async Task One_owner_sees_their_own_alone()
    {
        foreach (var (number, owner) in new[] { "S-1", "S-2" }.Index())
        {
            await world.RunsAsync($"order~late-{number}", InstanceState.Late, Past, owner: owner);
            await world.RunsAsync($"order~soon-{number}", InstanceState.Open, Soon, owner: owner);
            await world.RunsAsync($"order~failed-{number}", InstanceState.Failed, owner: owner);
            await world.AsksAsync($"T-{number}", due: null, owner: owner);
            world.Wrote($"M-{number}", MessageState.Held, Past, instance: $"order~soon-{number}");
        }

        Assert.Equal(["order~late-1", "order~failed-1", "order~soon-1", "M-1", "T-1"], await world.IdsAsync("S-2"));
        Assert.Equal((1, 1, 2, 1), await world.FiguresAsync("S-2"));
        Assert.Equal((2, 2, 4, 2), await world.FiguresAsync());
    }

    [Fact]
    public async Task Rows_name_client_and_owner_and_say_what_comes_next()
    {
        await world.KnowsAsync("C-vip", ClientTier.Vip);
        await world.Staff.PutAsync(new StaffMember { StaffId = "S-1", Name = "Demo Owner", Email = "owner@example.com", Role = "csm" });
        await world.RunsAsync("order~K-1", InstanceState.Late, Past, "C-vip");
        await world.RunsAsync("order~K-2", InstanceState.Late, Past, "C-unknown", owner: "team");
        await world.RunsAsync("order~K-3", InstanceState.Late, Soon, owner: "cs-lead");
        var items = (await world.ReadAsync()).Items;
        Assert.Equal(("Name of C-vip", ClientTier.Vip, "Demo Owner"), (items[0].ClientName, items[0].ClientTier, items[0].OwnerName));
        Assert.Equal((null, null, "Customer Service"), (items[1].ClientName, items[1].ClientTier, items[1].OwnerName));
        Assert.Equal("Kyndof CS Lead", items[2].OwnerName);
        Assert.Equal(("주문 K-1", "Ask about what has not come: shipped", "들어오지 않은 소식 확인: 발송"), (items[0].Subject.Ko, items[0].Next!.En, items[0].Next!.Ko));
        Assert.Equal(new TodayAction(TodayDeed.Open), items[0].Action);
    }
}
