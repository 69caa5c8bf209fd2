using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Pacing;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Pacing;

/// <summary>30 messages a minute and 100 an hour, half of them bulk at most; the clock begins at 00:00:20 on 2 March 2026, UTC.</summary>
public sealed class SendingPacerTests
{
    private readonly MessageWorld world = new();

    public SendingPacerTests()
    {
        world.Sender.HasQuota = true;
        world.Time.Now = At(0, 0, 20);
        world.Policy.Send(static sending => sending with { PerMinute = 30, PerHour = 100, BulkShare = 50 });
    }

    [Fact]
    public async Task The_thirtieth_of_a_minute_goes_and_the_next_waits_for_the_full_minute()
    {
        Assert.Equal(30, await SendAll(30));
        Assert.Equal(At(0, 1, 0), await Ask());
        world.Time.Now = At(0, 0, 59);
        Assert.Equal(At(0, 1, 0), await Ask());
        world.Time.Now = At(0, 1, 0);
        Assert.Null(await Ask(placeAt: At(0, 1, 0)));
    }

    [Fact]
    public async Task The_hundredth_of_an_hour_goes_and_the_next_waits_for_the_full_hour()
    {
        foreach (var minute in new[] { 0, 1, 2, 3 })
        {
            world.Time.Now = At(0, minute, 0);
            Assert.Equal(minute == 3 ? 10 : 30, await SendAll(30));
        }

        Assert.Equal(At(1, 0, 0), await Ask());
        world.Time.Now = At(0, 59, 59);
        Assert.Equal(At(1, 0, 0), await Ask());
        world.Time.Now = At(1, 0, 0);
        Assert.Null(await Ask());
    }

    [Fact]
    public async Task Places_are_given_window_by_window_so_that_each_message_waits_once()
    {
        await SendAll(30);
        var told = new List<Instant?>();
        for (var n = 0; n < 71; n++) told.Add(await Ask());
        Assert.Equal(
            [(At(0, 1, 0), 30), (At(0, 2, 0), 30), (At(0, 3, 0), 10), (At(1, 0, 0), 1)],
            told.GroupBy(static at => at!.Value).Select(static window => (window.Key, window.Count())));

        world.Time.Now = At(0, 1, 0);
        Assert.Equal(At(1, 0, 0), await Ask());
        for (var n = 0; n < 30; n++) Assert.Null(await Ask(placeAt: At(0, 1, 0)));
        Assert.Equal(At(1, 0, 0), await Ask());
    }

    [Fact]
    public async Task A_message_that_asks_before_its_time_keeps_its_place()
    {
        await SendAll(30);
        Assert.Equal(At(0, 1, 0), await Ask());
        Assert.Equal(At(0, 1, 0), await Ask(placeAt: At(0, 1, 0)));
        for (var n = 0; n < 29; n++) Assert.Equal(At(0, 1, 0), await Ask());
        Assert.Equal(At(0, 2, 0), await Ask());
    }

    [Fact]
    public async Task Who_comes_after_its_minute_has_no_place_there_and_none_is_lost_to_the_hour()
    {
        await SendAll(30);
        Assert.Equal(At(0, 1, 0), await Ask());
        world.Time.Now = At(0, 5, 0);
        Assert.Null(await Ask(placeAt: At(0, 1, 0)));
        Assert.Equal(29, await SendAll(29));
        world.Time.Now = At(0, 6, 0);
        Assert.Equal(30, await SendAll(30));
        world.Time.Now = At(0, 7, 0);
        Assert.Equal(10, await SendAll(30));
    }

    [Fact]
    public async Task Two_hosts_on_one_store_share_the_quota()
    {
        var other = new SendingPacer(world.Records, world.Policy, world.Sender, world.Options, world.Time);
        for (var n = 0; n < 15; n++)
        {
            Assert.Null(await Ask());
            Assert.Null(await other.AskAsync(MessagePriority.Milestone, null));
        }

        Assert.Equal(At(0, 1, 0), await Ask());
        Assert.Equal(At(0, 1, 0), await other.AskAsync(MessagePriority.Milestone, null));
    }

    [Fact]
    public async Task A_host_that_is_overtaken_between_reading_and_writing_counts_anew()
    {
        await SendAll(29);
        var other = new SendingPacer(world.Records, world.Policy, world.Sender, world.Options, world.Time);
        world.Records.Before = ("sendingPace", async () => Assert.Null(await other.AskAsync(MessagePriority.Milestone, null)));
        Assert.Equal(At(0, 1, 0), await Ask());
    }

    [Fact]
    public async Task A_restart_forgets_nothing()
    {
        await SendAll(30);
        world.Restart();
        Assert.Equal(At(0, 1, 0), await Ask());
    }

    [Fact]
    public async Task Bulk_gets_its_share_of_a_window_and_no_more()
    {
        Assert.Equal(15, await SendAll(30, MessagePriority.Bulk));
        Assert.Equal(15, await SendAll(30));
    }

    [Fact] // 15 + 15 + 15 of 50 in the first hour's minutes, then 5
    public async Task Bulk_that_waits_leaves_room_for_milestones_in_every_window()
    {
        var told = new List<Instant?>();
        for (var n = 0; n < 51; n++) told.Add(await Ask(MessagePriority.Bulk));
        Assert.Equal(
            [(null, 15), (At(0, 1, 0), 15), (At(0, 2, 0), 15), (At(0, 3, 0), 5), ((Instant?)At(1, 0, 0), 1)],
            told.GroupBy(static at => at).Select(static window => (window.Key, window.Count())));
        Assert.Equal(15, await SendAll(30));
    }

    [Fact]
    public async Task A_milestone_takes_a_place_kept_for_bulk_and_an_exception_one_kept_for_a_milestone()
    {
        await SendAll(30);
        for (var n = 0; n < 15; n++) Assert.Equal(At(0, 1, 0), await Ask(MessagePriority.Bulk));
        for (var n = 0; n < 30; n++) Assert.Equal(At(0, 1, 0), await Ask());
        Assert.Equal(At(0, 1, 0), await Ask(MessagePriority.Exception));

        world.Time.Now = At(0, 1, 0);
        Assert.Equal(At(0, 2, 0), await Ask(MessagePriority.Bulk, At(0, 1, 0)));
        for (var n = 0; n < 29; n++) Assert.Null(await Ask(placeAt: At(0, 1, 0)));
        Assert.Equal(At(0, 2, 0), await Ask(placeAt: At(0, 1, 0)));
        Assert.Null(await Ask(MessagePriority.Exception, At(0, 1, 0)));
    }

    [Fact]
    public async Task A_provider_that_says_too_many_closes_the_way_for_everybody_until_then()
    {
        Assert.Equal(At(0, 0, 57), await world.Pacer.CloseAsync(MessagePriority.Milestone, Duration.FromSeconds(37)));
        Assert.Equal(At(0, 0, 57), await Ask(MessagePriority.Exception));
        world.Time.Now = At(0, 0, 56);
        Assert.Equal(At(0, 0, 57), await Ask());
        world.Time.Now = At(0, 0, 57);
        Assert.Null(await Ask(placeAt: At(0, 0, 57)));
    }

    [Fact]
    public async Task A_shorter_wait_opens_nothing_and_a_wait_of_years_ends_after_a_day()
    {
        await world.Pacer.CloseAsync(MessagePriority.Milestone, Duration.FromDays(900));
        await world.Pacer.CloseAsync(MessagePriority.Milestone, Duration.FromSeconds(5));
        world.Time.Now = Instant.FromUtc(2026, 3, 3, 0, 0, 19);
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 0, 0, 20), await Ask());
        world.Time.Now = Instant.FromUtc(2026, 3, 3, 0, 0, 20);
        Assert.Null(await Ask());
    }

    [Fact]
    public async Task No_numbers_means_no_limit_but_a_closed_way_stays_closed()
    {
        world.Policy.Send(static sending => sending with { PerMinute = 0, PerHour = 0 });
        Assert.Equal(200, await SendAll(200));
        await world.Pacer.CloseAsync(MessagePriority.Milestone, Duration.FromSeconds(37));
        Assert.Equal(At(0, 0, 57), await Ask());
    }

    [Theory]
    [InlineData(2, 0, 2)]
    [InlineData(0, 3, 3)]
    public async Task Either_number_alone_is_a_limit(int perMinute, int perHour, int expected)
    {
        world.Policy.Send(sending => sending with { PerMinute = perMinute, PerHour = perHour });
        Assert.Equal(expected, await SendAll(10));
    }

    [Fact]
    public async Task A_sender_without_a_quota_is_not_paced_and_nothing_is_counted()
    {
        world.Sender.HasQuota = false;
        Assert.Equal(200, await SendAll(200));
        Assert.Equal(0, world.Records.Writes);
    }

    [Fact]
    public async Task Windows_gone_by_are_removed()
    {
        for (var n = 0; n < 600; n++)
        {
            world.Time.Now = At(0, 0, 0) + Duration.FromMinutes(n);
            Assert.Null(await Ask());
        }

        var rows = await world.Records.QueryAsync(new RecordRange("sendingPace", "mail", Limit: 1000));
        Assert.InRange(rows.Items.Count, 60, 72);
    }

    private async Task<int> SendAll(int messages, MessagePriority priority = MessagePriority.Milestone)
    {
        var sent = 0;
        for (var n = 0; n < messages; n++) sent += await Ask(priority) is null ? 1 : 0;
        return sent;
    }

    private Task<Instant?> Ask(MessagePriority priority = MessagePriority.Milestone, Instant? placeAt = null) => world.Pacer.AskAsync(priority, placeAt);

    private static Instant At(int hour, int minute, int second) => Instant.FromUtc(2026, 3, 2, hour, minute, second);
}
