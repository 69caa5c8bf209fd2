using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>Functions answer what is theirs, clients confirm, lists find what is due (XFN-1, SLA-5, rulings 2 and 18).</summary>
public sealed class WorkingOnIssuesTests
{
    [Fact]
    public async Task A_function_sees_and_answers_its_own_request_alone()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        var operations = await world.SignInAs("ops-1", "function-member", "operations");
        var design = await world.SignInAs("design-1", "function-member", "design");
        await world.OpenIssue("rushOrder");
        var requests = (await world.ReadIssue())["requests"]!.AsArray().Select(request => Text(request!, "requestId")).ToList();
        Assert.Equal(["consult-operations", "consult-finance"], requests);

        (await design.PostAsync("/api/issues/I-1/requests/consult-operations/answer", new { answer = "Yes." })).Expect(HttpStatusCode.Forbidden);
        const string Task = "/api/tasks/escalation~I-1~request~consult-operations";
        (await design.GetAsync(Task)).Expect(HttpStatusCode.Forbidden);
        (await operations.GetAsync(Task)).Expect(HttpStatusCode.OK);
        (await operations.PostAsync($"{Task}/done", new { reason = "Friday is possible." })).Expect(HttpStatusCode.OK);
        var request = (await world.ReadIssue())["requests"]![0]!;
        Assert.Equal(("answered", "Friday is possible.", "person:ops-1"), (Text(request, "state"), Text(request, "answer"), Text(request, "by")));

        await world.OnIssue("csm", "acknowledge");
        await world.AdvanceTo("2026-03-03T13:59:59+09:00");
        Assert.Equal(2, await world.TierOf());
        await world.AdvanceTo("2026-03-03T14:00:00+09:00");
        Assert.Equal(3, await world.TierOf());
    }

    [Theory] // RAB-4: Operations supplies the status of rush and quality work and puts it first
    [InlineData("rushOrder", "RAB-4")]
    [InlineData("qualityConcern", "RAB-4")]
    [InlineData("timelineDelay", "RAB-2")]
    public async Task Rush_and_quality_work_is_flagged_for_operations(string kind, string rule)
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue(kind);
        var tasks = (await world.As("cs-lead").GetAsync("/api/tasks?owner=operations")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray();
        Assert.Equal([rule], tasks.Select(task => Text(task!, "ruleId")));
        Assert.Equal(rule == "RAB-4", tasks[0]!["detail"]!["en"]!.GetValue<string>().Contains("put it first", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_who_says_no_twice_reaches_the_cs_lead_and_silence_closes_as_unconfirmed()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("orderTimeline");
        await world.OnIssue("specialist", "resolve", new { summary = "It ships on Friday." });
        Assert.Contains("escalation~I-1~resolved~1", world.Mails().Keys);
        await world.OnIssue("specialist", "confirm", new { satisfied = false });
        await world.OnIssue("specialist", "resolve", new { summary = "It ships on Thursday." });
        await world.OnIssue("specialist", "confirm", new { satisfied = false });
        Assert.Equal(["1:1:specialist", "2:1:specialist", "3:3:cs-lead"], (await world.ReadIssue()).RungsOf());

        await world.OnIssue("cs-lead", "resolve", new { summary = "It has shipped." });
        await world.AdvanceTo("2026-03-17T17:59:59+09:00");
        Assert.Equal("resolved", Text(await world.ReadIssue(), "stage"));
        await world.AdvanceTo("2026-03-17T18:00:00+09:00");
        var issue = await world.ReadIssue();
        Assert.Equal(("unconfirmed", "completed"), (Text(issue, "stage"), Text(issue, "state")));
        Assert.Contains("confirm~3", issue.MessagesOf());
        (await world.As("csm").PostAsync("/api/issues/I-1/reply", new { text = "Hello?" })).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_same_issue_and_the_same_deed_again_change_nothing()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        var body = IssueScenario.Issue(world, "rushOrder");
        (await world.As("csm").PostAsync("/api/issues", body)).Expect(HttpStatusCode.Accepted);
        (await world.As("csm").PostAsync("/api/issues", body)).Expect(HttpStatusCode.OK);
        body["summary"] = "Something else.";
        (await world.As("csm").PostAsync("/api/issues", body)).Expect(HttpStatusCode.Conflict);

        (await world.As("csm").PostAsync("/api/issues/I-1/reply", new { text = "We look into it." })).Expect(HttpStatusCode.Accepted);
        (await world.As("csm").PostAsync("/api/issues/I-1/reply", new { text = "We look into it." })).Expect(HttpStatusCode.OK);
        Assert.Single(world.Mails().Keys, key => key.Contains("~reply~", StringComparison.Ordinal));
        (await world.As("csm").PostAsync("/api/issues/I-1/reply", new { actionId = "a-1", text = "One." })).Expect(HttpStatusCode.Accepted);
        (await world.As("csm").PostAsync("/api/issues/I-1/reply", new { actionId = "a-1", text = "Two." })).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Lists_and_figures_follow_the_issues()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("shippingStatus", ("issueId", "I-1"));
        await world.OpenIssue("rushOrder", ("issueId", "I-2"));
        await world.OpenIssue("contractDispute", ("issueId", "I-3"));
        Assert.Equal(["I-2"], await IdsAsync(world, "tier=2"));
        Assert.Empty(await IdsAsync(world, "breached=true"));
        await world.AdvanceTo("2026-03-03T12:00+09:00");
        Assert.Equal(["I-1", "I-2", "I-3"], (await IdsAsync(world, "breached=true")).Order(StringComparer.Ordinal));
        Assert.Equal(["I-2"], await IdsAsync(world, "owner=cs-lead"));

        var rates = (await world.As("cs-lead").GetAsync("/api/metrics")).Expect(HttpStatusCode.OK).Json["escalation"]!;
        Assert.Equal(3, rates["issues"]!.GetValue<int>());
        Assert.Equal([0, 1, 1, 1], rates["tiers"]!.AsArray().Select(tier => tier!["share"]!["count"]!.GetValue<int>()));
        Assert.Equal(33.3m, rates["beyondCs"]!["percent"]!.GetValue<decimal>());
        await world.AdvanceTo("2026-03-09T09:00+09:00");
        Assert.Contains("issue-digest~2026-03-09~cs-lead", world.Mails().Keys);
        world.DigestMail("2026-03-09~questions~marketing").Says("배송 상황: 1건"); // RAB-4: what clients asked, and nothing else
        Assert.DoesNotContain("긴급 주문", world.DigestMail("2026-03-09~questions~marketing").Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(Scenario world, string query) =>
        [.. (await world.As("cs-lead").GetAsync($"/api/issues?{query}")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray().Select(row => Text(row!, "issueId")!)];

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();
}
