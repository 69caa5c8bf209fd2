using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>Nobody decides above their limit; what is above waits for whoever may (ESC-7, RAB-3, ruling 1).</summary>
public sealed class ApprovalTests
{
    [Theory]
    [InlineData("100", "specialist")]
    [InlineData("100.01", "csm")]
    [InlineData("500", "csm")]
    [InlineData("500.01", "cs-lead")]
    [InlineData("2000", "cs-lead")]
    [InlineData("2000.01", "cfo")]
    public async Task A_role_key_decides_on_no_amount_and_asks_whoever_may(string amount, string approver)
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("qualityConcern");
        var answer = await world.OnIssue("cs-lead", "resolve", new { summary = "Refunded.", amountUsd = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(("awaitingApproval", approver), (Text(answer.Json, "state"), Text(answer.Json, "approverRole")));
        var issue = await world.ReadIssue();
        Assert.Equal("open", Text(issue, "stage"));
        Assert.Equal((approver, "waiting"), (Text(issue["approvals"]![0]!, "role"), Text(issue["approvals"]![0]!, "state")));
    }

    [Fact]
    public async Task The_cs_lead_in_person_grants_what_a_csm_may_not()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        var csm = await world.SignInAs("csm-1", "csm", "cs");
        var lead = await world.SignInAs("lead-1", "cs-lead", "cs");
        await world.OpenIssue("refund", ("amountUsd", 500.01m));
        Assert.Equal(3, await world.TierOf());
        (await csm.PostAsync("/api/issues/I-1/resolve", new { actionId = "r-1", summary = "Refunded.", amountUsd = 500.01m })).Expect(HttpStatusCode.Accepted);

        var above = (await csm.PostAsync("/api/issues/I-1/approve")).Expect(HttpStatusCode.Forbidden);
        Assert.Equal("above-authority", Text(above.Json, "code"));
        var key = (await world.As("cs-lead").PostAsync("/api/issues/I-1/approve")).Expect(HttpStatusCode.Forbidden);
        Assert.Equal("person-needed", Text(key.Json, "code"));

        (await lead.PostAsync("/api/issues/I-1/approve")).Expect(HttpStatusCode.Accepted);
        var issue = await world.ReadIssue();
        Assert.Equal(("resolved", "approved"), (Text(issue, "stage"), Text(issue["approvals"]![0]!, "state")));
        (await lead.PostAsync("/api/issues/I-1/approve", new { approvalId = "r-1" })).Expect(HttpStatusCode.OK);
        (await lead.PostAsync("/api/issues/I-1/decline", new { approvalId = "r-1", reason = "No." })).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Silence_asks_the_delegate_after_four_business_hours_and_then_says_that_nobody_answered()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("qualityConcern");
        await world.OnIssue("csm", "resolve", new { actionId = "r-1", summary = "Refunded.", amountUsd = 900m });
        await world.AdvanceTo("2026-03-03T13:59:59+09:00");
        Assert.DoesNotContain("approve~r-1~delegate", (await world.ReadIssue()).MessagesOf());
        await world.AdvanceTo("2026-03-03T14:00:00+09:00");
        Assert.Contains("approve~r-1~delegate", (await world.ReadIssue()).MessagesOf());
        await world.AdvanceTo("2026-03-03T18:00:00+09:00");
        var issue = await world.ReadIssue();
        Assert.Equal("unanswered", Text(issue["approvals"]![0]!, "state"));
        Assert.Equal("open", Text(issue, "stage"));
        Assert.Contains("approval~r-1~unanswered", issue.MessagesOf());
    }

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();
}
