using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Reports;

/// <summary>A report is on record once, finds its message whichever of the two comes first, and a bounce asks people once (CHN-6).</summary>
public sealed class DeliveryReportTests
{
    private const string ProviderId = "4a8bb5c1-2a4e-4e6f-9d2a-0f6f0c1e2d3b";
    private static readonly Instant Attempt = Instant.FromUtc(2026, 3, 2, 0, 1);
    private readonly MessageWorld world = new();

    public DeliveryReportTests() => world.Sender.Answers.Enqueue(new SendResult.Accepted(ProviderId));

    [Fact]
    public async Task A_report_of_an_accepted_message_begins_its_handling_and_a_repeat_begins_the_same_again()
    {
        await world.SendAsync();
        Assert.Equal(ReportOutcome.Taken, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced)));
        Assert.Equal(ReportOutcome.Repeated, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced)));
        Assert.Equal(ReportOutcome.Taken, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Delivered)));

        var starts = world.Records.Nudges.Cast<Nudge.Start>().ToList();
        Assert.Equal(3, starts.Count);
        Assert.Equal(starts[0].InstanceId, starts[1].InstanceId);
        Assert.NotEqual(starts[0].InstanceId, starts[2].InstanceId);
        Assert.All(starts, start => Assert.EndsWith(MessageWorld.Key, start.InstanceId, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("4A8BB5C1-2A4E-4E6F-9D2A-0F6F0C1E2D3B")]
    [InlineData("4a8bb5c12a4e4e6f9d2a0f6f0c1e2d3b")]
    public async Task An_id_is_the_same_however_it_is_written(string written)
    {
        await world.SendAsync();
        Assert.Equal(ReportOutcome.Taken, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced) with { ProviderId = written }));
    }

    [Fact]
    public async Task A_report_that_comes_first_is_kept_and_begun_with_the_acceptance()
    {
        Assert.Equal(ReportOutcome.Kept, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced)));
        Assert.Empty(world.Records.Nudges);
        await world.SendAsync();
        Assert.Equal(MessageCatalog.HandleDeliveryReport, Assert.IsType<Nudge.Start>(Assert.Single(world.Records.Nudges)).Orchestration);
    }

    [Fact]
    public async Task A_report_that_comes_while_the_message_is_handed_over_begins_with_its_acceptance()
    {
        world.Sender.During = async _ => await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced));
        await world.SendAsync();
        Assert.Single(world.Records.Nudges);
        Assert.Equal(MessageState.Accepted, (await world.RowAsync()).State);
    }

    [Fact]
    public async Task One_that_looked_for_its_message_before_and_is_written_after_the_link_looks_again()
    {
        world.Records.Before = (ReportBook.Collection, async () => await world.SendAsync());
        Assert.Equal(ReportOutcome.Taken, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced)));
        Assert.Single(world.Records.Nudges);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_crash_after_the_hand_over_loses_no_report(bool reportFirst)
    {
        world.Sender.IdsByKey = _ => ProviderId;
        world.Sender.During = message =>
        {
            world.Sender.Taken.Add(message);
            throw new CrashException();
        };
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync());
        world.Sender.During = null;
        if (reportFirst) await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced));
        world.Restart();
        await world.SendAsync();
        if (!reportFirst) await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced));

        Assert.Single(world.Records.Nudges);
        Assert.Equal(ProviderId, (await world.RowAsync()).ProviderId);
    }

    [Fact]
    public async Task A_provider_without_reports_costs_no_write()
    {
        world.Sender.Answers.Clear();
        await world.SendAsync();
        var page = await world.Records.QueryAsync(new RecordRange(ReportBook.Collection, ProviderId));
        Assert.Empty(page.Items);
        Assert.Equal(ReportOutcome.NotOurs, await world.Reports.ReceiveAsync(Report(DeliveryStatus.Bounced) with { ProviderId = "id-" + MessageWorld.Key }));
    }

    [Fact]
    public async Task A_bounce_closes_the_row_and_asks_the_owner_and_the_next_channel_once()
    {
        world.Directory.Clients["demo"] = world.Directory.Clients["demo"] with { Phone = "+82 2 555 0100" };
        await world.SendAsync();
        var context = Context();
        for (var run = 0; run < 2; run++) Assert.True(await new DeliveryReportOrchestration().RunAsync(context, Handling(DeliveryStatus.Bounced)));

        Assert.Equal(MessageState.Bounced, (await world.RowAsync()).State);
        var tasks = (await world.Tasks.ListAsync(new TaskFilter())).Items;
        Assert.Equal([TaskKind.Phone, TaskKind.Undeliverable], tasks.Select(task => task.Kind).Order());
        Assert.All(tasks, task => Assert.Equal(("team", "CHN-6", "order~K-1042"), (task.Owner, task.RuleId, task.InstanceId)));
        world.Observer.Verify(observer => observer.BouncedAsync(
            It.Is<BouncedMessage>(bounced => bounced.Key == MessageWorld.Key && bounced.Fallback.Channel == Channel.Phone), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task A_delivery_closes_the_row_and_asks_nobody()
    {
        await world.SendAsync();
        Assert.True(await new DeliveryReportOrchestration().RunAsync(Context(), Handling(DeliveryStatus.Delivered)));
        var row = await world.RowAsync();
        Assert.Equal((MessageState.Delivered, Attempt), (row.State, row.DeliveredAt!.Value));
        Assert.Empty((await world.Tasks.ListAsync(new TaskFilter())).Items);
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new LedgerFilter(State: MessageState.Delivered)));
    }

    [Fact]
    public async Task A_report_faster_than_the_row_is_tried_again_until_the_row_is_there()
    {
        var tries = 0;
        world.Sender.During = async _ =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => world.ApplyReport.RunAsync(Handling(DeliveryStatus.Bounced), default));
            tries++;
        };
        await world.SendAsync();
        Assert.True((await world.ApplyReport.RunAsync(Handling(DeliveryStatus.Bounced), default)).Changed);
        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task A_message_refused_at_once_says_how_the_client_hears_of_it_instead()
    {
        world.Directory.Clients["demo"] = world.Directory.Clients["demo"] with { Phone = "+82 2 555 0100" };
        world.Sender.Answers.Clear();
        world.Sender.Answers.Enqueue(new SendResult.Refused("no such mailbox"));
        Assert.Equal(new MessageFallback(Channel.Phone), (await world.SendAsync()).Fallback);
    }

    private StepContext Context() => new((MessageCatalog.ApplyDeliveryReport, world.ApplyReport), (MessageCatalog.FallBack, world.FallBack));

    private static DeliveryReport Report(DeliveryStatus status) => new(ProviderId, status, Attempt);

    private static HandleDeliveryReport Handling(DeliveryStatus status) => new("order~K-1042", MessageWorld.Key, Report(status));
}
