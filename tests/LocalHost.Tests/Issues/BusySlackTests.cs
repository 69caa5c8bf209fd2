using Kyndof.Workflows.Adapters.Tests.Slack;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>A Slack that takes no more just now keeps nobody from being told: its post waits as long as Slack says, alone (CHN-4, CHN-6).</summary>
public sealed class BusySlackTests
{
    private const string Key = "escalation~I-1~slack~emergency";

    [Fact]
    public async Task A_post_that_met_429_goes_out_once_Slack_has_room_and_the_mails_do_not_wait_for_it()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Answer = context =>
        {
            slack.Answer = null;
            return SlackStub.Says(429, """{"ok":false,"error":"ratelimited"}""", ("Retry-After", "30"))(context);
        };
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00", builder => builder.PostBy(slack.Sender()));
        await world.OpenIssue("rushOrder", ("performanceAt", "2026-03-04T19:00:00+09:00"));
        Assert.Equal("planned", await StateAsync(world));
        Assert.Contains("escalation~I-1~assigned~1", world.Mails().Keys);

        await world.AdvanceTo("2026-03-03T10:00:29+09:00");
        Assert.Single(slack.Posted);
        await world.AdvanceTo("2026-03-03T10:00:30+09:00");
        Assert.Equal("accepted", await StateAsync(world));
        Assert.Equal(2, slack.Posted.Count);
        Assert.Equal(slack.Posted[0].GetProperty("client_msg_id").GetString(), slack.Posted[1].GetProperty("client_msg_id").GetString());
        Assert.Equal("#cs-urgent", slack.Posted[1].GetProperty("channel").GetString());
        Assert.DoesNotContain((await world.Tasks()).Select(task => task.Id), id => id.Contains("slack", StringComparison.Ordinal));
    }

    private static async Task<string?> StateAsync(Scenario world) =>
        (await world.ReadIssue())["messages"]!.AsArray().Single(row => row!["key"]!.GetValue<string>() == Key)!["state"]!.GetValue<string>();
}
