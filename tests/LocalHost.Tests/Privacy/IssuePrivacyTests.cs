using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>Issues lose what orders lose: by erasure every word anybody wrote, by retention each kind of data in the night of its own day.</summary>
public sealed class IssuePrivacyTests
{
    private const string Approval = "approval~I-1~refund";

    private static readonly string[] Words =
        ["Meteor cape", "Winterbourne waits", "a patch in nightblue", "seam split", "postal delay", "tailor agrees", "holiday cover", "torn lining", "goodwill", "glad of it"];

    [Fact]
    public async Task No_word_of_an_erased_issue_is_left_in_any_table_and_its_figures_are()
    {
        await using var world = await ResolvedAsync();
        Assert.All(Words, word => Assert.True(DataFileRows.Holding(world, word).Count > 0, $"The test itself never stored '{word}'."));
        var before = await world.ReadIssue();
        var figures = Figures(world);

        (await EraseAsync(world)).Expect(HttpStatusCode.Accepted);

        Assert.All(Words, word => Assert.Equal([], DataFileRows.Holding(world, word)));
        Assert.Equal([], DataFileRows.Holding(world, "issueHistory"));
        Assert.Null(await world.Runtime.Client.GetAsync("escalation~I-1"));
        Assert.Null(await world.Runtime.Client.GetAsync(Approval));
        var after = await world.ReadIssue();
        Assert.Equal("erased", after["issue"]!["summary"]!.GetValue<string>());
        foreach (var kept in new[] { "stage", "tier", "owner", "decision" }) Assert.Equal(before[kept]!.ToJsonString(), after[kept]!.ToJsonString());
        Assert.Equal(before.RungsOf(), after.RungsOf());
        Assert.Equal(before.MessagesOf(), after.MessagesOf());
        Assert.Equal((700, "approved"), (after["approvals"]![0]!["amountUsd"]!.GetValue<int>(), after["approvals"]![0]!["state"]!.GetValue<string>()));
        Assert.Equal(figures, Figures(world));
    }

    [Fact]
    public async Task A_client_with_an_open_issue_is_refused_by_its_name_and_keeps_everything()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("qualityConcern");
        var refused = (await EraseAsync(world)).Expect(HttpStatusCode.Conflict).Json;
        Assert.Contains("escalation~I-1", refused["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("The jacket is needed a week earlier.", (await world.ReadIssue())["issue"]!["summary"]!.GetValue<string>());
    }

    [Fact] // it ends on 3 March; runs are at 03:30
    public async Task Each_kind_of_data_goes_on_its_day_and_not_a_day_before()
    {
        await using var world = await ResolvedAsync(builder => builder.KeepForDays());
        await BeforeAndAfterAsync(world, "2026-03-12", "2026-03-13", async () => await world.Runtime.Client.GetAsync("escalation~I-1") is not null);
        Assert.Null(await world.Runtime.Client.GetAsync(Approval));
        await BeforeAndAfterAsync(world, "2026-03-22", "2026-03-23", async () => (await world.As("cs-lead").GetAsync("/api/messages/escalation~I-1~resolved~1/content")).Status == HttpStatusCode.OK);
        await BeforeAndAfterAsync(world, "2026-04-01", "2026-04-02", async () => (await world.ReadIssue())["timeline"]!.AsArray().Count > 0);
        await BeforeAndAfterAsync(world, "2026-04-11", "2026-04-12", async () => (await world.ReadIssue()).MessagesOf().Count > 0);
        await BeforeAndAfterAsync(world, "2026-04-21", "2026-04-22", async () => (await world.As("cs-lead").GetAsync("/api/issues/I-1")).Status == HttpStatusCode.OK);
        Assert.Equal(Figures(world), DataFileRows.Holding(world, "I-1", except: "audit"));
    }

    private static async Task BeforeAndAfterAsync(Scenario world, string last, string gone, Func<Task<bool>> isThere)
    {
        await world.AdvanceTo($"{last}T23:59+09:00");
        Assert.True(await isThere(), $"gone on {last}");
        await world.AdvanceTo($"{gone}T03:30+09:00");
        Assert.False(await isThere(), $"still there on {gone}");
    }

    private static IReadOnlyList<string> Figures(Scenario world) => [.. DataFileRows.Holding(world, "I-1").Where(row => row.Contains("issueFigures", StringComparison.Ordinal))];

    private static Task<ApiAnswer> EraseAsync(Scenario world) => world.As("cs-lead").PostAsync("/api/clients/demo-agency/erase", new { reason = "asked by letter" });

    /// <summary>An issue with everything people can write of one, confirmed on 3 March 2026.</summary>
    private static async Task<Scenario> ResolvedAsync(Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder>? customize = null)
    {
        var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00", customize);
        var csm = await world.SignInAs("csm-1", "csm");
        var lead = await world.SignInAs("cs-lead-1", "cs-lead");
        await world.OpenIssue("refund", ("amountUsd", 400), ("summary", "Meteor cape is torn"));
        await Do(csm, "reply", new { text = "Winterbourne waits no longer" });
        await Do(csm, "solutions", new { solutionId = "s-1", outcome = "offered", options = new[] { new { text = "a patch in nightblue", days = 2 } } });
        foreach (var solution in new[] { "s-1", "s-2" }) await Do(csm, "solutions", new { solutionId = solution, outcome = "rejected", options = new[] { new { text = "seam split again" } } });
        await Do(lead, "pause", new { reason = "postal delay" });
        await Do(lead, "resume", new { });
        await Do(lead, "requests/consult-finance/answer", new { answer = "tailor agrees" });
        await Do(lead, "reassign", new { owner = "csm-1", reason = "holiday cover" });
        await Do(csm, "resolve", new { actionId = "refund", summary = "torn lining paid", amountUsd = 700 });
        await Do(lead, "approve", new { note = "goodwill" });
        await Do(csm, "confirm", new { satisfied = true, note = "glad of it" });
        await world.SettleAsync();
        Assert.Equal("confirmed", (await world.ReadIssue())["stage"]!.GetValue<string>());
        return world;
    }

    private static async Task Do(ApiCaller person, string deed, object body) => (await person.PostAsync($"/api/issues/I-1/{deed}", body)).Expect(HttpStatusCode.Accepted);
}
