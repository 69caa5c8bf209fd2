using System.Net;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Policies.PolicyEdits;

namespace Kyndof.Workflows.LocalHost.Tests.Policies;

/// <summary>A day is closed while issues run, without anybody editing a text (ruling 5, SLA-6).</summary>
public sealed class ClosureTests
{
    [Fact]
    public async Task A_closed_day_moves_exactly_the_clocks_its_preview_names()
    {
        await using var world = await Scenario.WithClientAt("2026-03-06T17:00+09:00");
        await world.OpenIssue("rushOrder");
        foreach (var request in (await world.ReadIssue())["requests"]!.AsArray()) await world.OnIssue("specialist", $"requests/{request!.Text("requestId")}/answer", new { answer = "Yes." });
        await world.OpenIssue("shippingStatus", ("issueId", "I-2"));

        var preview = (await Preview(world, "2026-03-09")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(["2026-03-09", "Stock-taking"], new[] { preview.Text("date"), preview.Text("reason") });
        var issue = Assert.Single(preview["preview"]!["issues"]!.AsArray())!;
        var move = Assert.Single(issue["moves"]!.AsArray())!;
        Assert.Equal(
            ["I-1", "tierResponse", "2026-03-09T01:00:00Z", "2026-03-10T01:00:00Z"], new[] { issue.Text("issueId"), move.Text("clock"), move.Text("from"), move.Text("to") });
        Assert.Equal("2026-03-09T01:00:00Z", (await world.ReadIssue()).Clock("tierResponse").Text("due"));

        var previewId = preview["preview"]!.Text("previewId");
        Assert.Equal("preview-is-stale", (await Apply(world, "2026-03-09", "another")).Expect(HttpStatusCode.Conflict).Json.Text("code"));
        var applied = (await Apply(world, "2026-03-09", previewId)).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(["applied", "1", $"{Shipped + 1}"], new[] { applied.Text("state"), applied.Text("applied"), applied.Text("policyVersion") });
        Assert.Equal("repeated", (await Apply(world, "2026-03-09", previewId)).Expect(HttpStatusCode.OK).Json.Text("state"));

        Assert.Equal("2026-03-10T01:00:00Z", (await world.ReadIssue()).Clock("tierResponse").Text("due"));
        Assert.Contains("policy.close", (await world.As("cs-lead").GetAsync("/api/audit")).Expect(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        await world.AdvanceTo("2026-03-10T09:59:59+09:00");
        Assert.Equal(2, await world.TierOf());
        await world.AdvanceTo("2026-03-10T10:00:00+09:00");
        Assert.Equal(3, await world.TierOf());
    }

    [Fact]
    public async Task A_closed_day_outlives_a_restart_and_stands_in_policy_and_calendar_and_another_can_follow()
    {
        await using var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        await CloseAsync(world, "2026-03-09");
        await world.RestartAsync();
        await CloseAsync(world, "2026-12-31");

        var policy = (await world.As("specialist").GetAsync("/api/policies/current")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal($"{Shipped + 2}", policy.Text("version"));
        Assert.Equal(
            ["2026-03-09 Stock-taking", "2026-12-31 Stock-taking"], policy["calendar"]!["closures"]!.AsArray().Select(closure => $"{closure!.Text("date")} {closure!.Text("reason")}").Order(StringComparer.Ordinal));
        var days = (await world.As("specialist").GetAsync("/api/calendar?from=2026-03-08&to=2026-03-10")).Expect(HttpStatusCode.OK).Json["days"]!.AsArray();
        Assert.Equal(["weekend 0", "closure 0", "open 1"], days.Select(day => $"{day!.Text("kind")} {day!["open"]!.AsArray().Count}"));
        Assert.Equal(["Stock-taking", "09:00", "18:00"], new[] { days[1]!["name"]!.Text("ko"), days[2]!["open"]![0]!["from"]!.ToString(), days[2]!["open"]![0]!["to"]!.ToString() });
    }

    [Theory]
    [InlineData("2026-03-02", "date-has-passed")] // yesterday
    [InlineData("2026-03-07", "already-closed")] // a Saturday
    [InlineData("2026-05-05", "already-closed")] // Children's Day
    public async Task A_day_that_has_passed_or_is_closed_cannot_be_closed(string date, string code)
    {
        await using var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        Assert.Equal(code, (await Preview(world, date)).Expect(HttpStatusCode.Conflict).Json.Text("code"));
        Assert.Equal(code, (await Apply(world, date, "p")).Expect(HttpStatusCode.Conflict).Json.Text("code"));
    }

    [Fact]
    public async Task A_day_that_was_closed_before_cannot_be_closed_again()
    {
        await using var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        await CloseAsync(world, "2026-03-09");
        Assert.Equal("already-closed", (await Preview(world, "2026-03-09")).Expect(HttpStatusCode.Conflict).Json.Text("code"));
        Assert.Equal("already-closed", (await Preview(world, "2026-03-09", "Another reason")).Expect(HttpStatusCode.Conflict).Json.Text("code"));
    }

    [Fact]
    public async Task Today_can_be_closed_until_midnight_in_Seoul()
    {
        await using var world = await Scenario.StartAt("2026-03-03T23:59+09:00");
        (await Preview(world, "2026-03-03")).Expect(HttpStatusCode.OK);
        await world.AdvanceTo("2026-03-04T00:00+09:00");
        Assert.Equal("date-has-passed", (await Preview(world, "2026-03-03")).Expect(HttpStatusCode.Conflict).Json.Text("code"));
    }

    private static async Task CloseAsync(Scenario world, string date)
    {
        var preview = (await Preview(world, date)).Expect(HttpStatusCode.OK).Json["preview"]!;
        Assert.Equal("applied", (await Apply(world, date, preview.Text("previewId"))).Expect(HttpStatusCode.OK).Json.Text("state"));
    }

    private static Task<ApiAnswer> Preview(Scenario world, string date, string reason = "Stock-taking") =>
        world.As("cs-lead").PostAsync("/api/policies/closures/preview", new { date, reason });

    private static Task<ApiAnswer> Apply(Scenario world, string date, string previewId) =>
        world.As("cs-lead").PostAsync("/api/policies/closures/apply", new { date, reason = "Stock-taking", previewId });
}
