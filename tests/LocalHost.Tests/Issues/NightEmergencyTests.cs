using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>The 48 hours before the concert begin at night, while the issue is open: a call, the urgent channel, 15 minutes (EMG-1, SLA-3, CHN-4, ruling 7).</summary>
public sealed class NightEmergencyTests
{
    private const string Night = "2026-03-06T02:00:00+09:00";

    [Fact]
    public async Task An_emergency_that_begins_at_night_takes_its_clock_at_once_and_is_taken_up_anew()
    {
        await using var world = await AcknowledgedOnThursdayEveningAsync();
        await world.AdvanceTo("2026-03-06T01:59:59+09:00");
        var before = await world.ReadIssue();
        Assert.False(before["emergency"]!.GetValue<bool>());
        Assert.True(before["acknowledged"]!.GetValue<bool>());
        Assert.Equal("2026-03-06T01:00:00Z", Text(before.Clock("tierResponse"), "due"));
        Assert.Empty(Posts(world));

        await world.AdvanceTo(Night);
        var begun = await world.ReadIssue();
        Assert.True(begun["emergency"]!.GetValue<bool>());
        Assert.False(begun["acknowledged"]!.GetValue<bool>());
        Assert.Equal("2026-03-05T17:15:00Z", Text(begun.Clock("tierResponse"), "due"));
        var call = (await world.Tasks()).Single(task => task.Id == "escalation~I-1~call~emergency");
        Assert.Equal(("phone", "EMG-1", "csm"), (call.Kind, call.Rule, call.Owner));
        Assert.Equal(["1:2:csm", "2:2:csm"], begun.RungsOf());
        Assert.Contains("emergency~2", begun.MessagesOf());
        var post = Assert.Single(Posts(world));
        Assert.Equal(("escalation~I-1~slack~emergency", "#cs-urgent"), (Text(post, "key"), Text(post, "channel")));
        Assert.DoesNotContain("The jacket is needed", Text(post, "text"), StringComparison.Ordinal);

        await world.AdvanceTo("2026-03-06T02:14:59+09:00");
        Assert.Equal(2, await world.TierOf());
        await world.AdvanceTo("2026-03-06T02:15:00+09:00");
        Assert.Equal(["1:2:csm", "2:2:csm", "3:3:cs-lead"], (await world.ReadIssue()).RungsOf());
        Assert.Equal(["escalation~I-1~slack~emergency", "escalation~I-1~slack~rung-3"], Posts(world).Select(one => Text(one, "key")));

        await world.OnIssue("cs-lead", "acknowledge");
        await world.AdvanceTo("2026-03-06T02:30:00+09:00");
        Assert.Equal(3, await world.TierOf());
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_the_night_changes_nothing_and_the_rung_fires_once()
    {
        await using var world = await AcknowledgedOnThursdayEveningAsync();
        await world.AdvanceTo("2026-03-06T02:05:00+09:00");
        var (issue, tasks, mails, posts) = (await world.ReadIssue(), await world.Tasks(), world.Mails(), Posts(world).Count);

        await world.RestartAsync();
        await world.SettleAsync();
        Assert.Equal(issue.ToJsonString(), (await world.ReadIssue()).ToJsonString());
        Assert.Equal(tasks, await world.Tasks());
        Assert.Equal(mails.OrderBy(mail => mail.Key, StringComparer.Ordinal), world.Mails().OrderBy(mail => mail.Key, StringComparer.Ordinal));
        Assert.Equal(posts, Posts(world).Count);

        await world.AdvanceTo("2026-03-06T02:14:59+09:00");
        Assert.Equal(2, await world.TierOf());
        await world.RestartAsync("2026-03-06T02:20:00+09:00");
        await world.SettleAsync();
        var late = await world.ReadIssue();
        Assert.Equal(["1:2:csm", "2:2:csm", "3:3:cs-lead"], late.RungsOf());
        Assert.Equal("2026-03-05T17:15:00Z", Text(late["rungs"]![2]!, "at"));
        Assert.Equal("2026-03-05T17:30:00Z", Text(late.Clock("tierResponse"), "due"));
        Assert.Single(world.Mails().Keys, key => key == "escalation~I-1~escalated~3");
    }

    /// <summary>Opened Thursday 17:00 in Seoul; the concert is on Sunday at 02:00, so the 48 hours begin on Friday at 02:00.</summary>
    private static async Task<Scenario> AcknowledgedOnThursdayEveningAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-05T17:00+09:00");
        await world.OpenIssue("rushOrder", ("performanceAt", "2026-03-08T02:00:00+09:00"));
        await world.AdvanceTo("2026-03-05T17:10+09:00");
        await world.OnIssue("csm", "acknowledge");
        return world;
    }

    /// <summary>Posts left in the pickup folder, by key.</summary>
    private static List<JsonNode> Posts(Scenario world) => Path.Combine(world.Folder, "mail", "slack") is var folder && Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => JsonNode.Parse(File.ReadAllText(file))!)]
        : [];

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();
}
