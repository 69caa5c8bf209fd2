using System.Net;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;
using static Kyndof.Workflows.LocalHost.Tests.Policies.PolicyEdits;

namespace Kyndof.Workflows.LocalHost.Tests.Policies;

/// <summary>An edit of calendar or policy while issues run: first what would move, then exactly that (SLA-6).</summary>
public sealed class PolicyEditTests
{
    [Fact]
    public async Task A_closure_is_previewed_and_applied_and_the_rung_waits_a_day_longer()
    {
        await using var world = await Scenario.WithClientAt("2026-03-06T17:00+09:00");
        await world.OpenIssue("rushOrder");
        foreach (var request in (await world.ReadIssue())["requests"]!.AsArray()) await world.OnIssue("specialist", $"requests/{request!.Text("requestId")}/answer", new { answer = "Yes." });
        var policy = Policy(ClosedOn("2026-03-09"));

        var preview = await world.Preview(policy);
        var issue = Assert.Single(preview["issues"]!.AsArray())!;
        var move = Assert.Single(issue["moves"]!.AsArray())!;
        Assert.Equal(
            ["tierResponse", "2026-03-09T01:00:00Z", "2026-03-10T01:00:00Z"], new[] { move.Text("clock"), move.Text("from"), move.Text("to") });
        Assert.Empty(issue["rungs"]!.AsArray());
        Assert.Equal((await world.Preview(policy)).Text("previewId"), preview.Text("previewId"));
        Assert.Equal("2026-03-09T01:00:00Z", (await world.ReadIssue()).Clock("tierResponse").Text("due"));

        var stale = (await world.Apply(policy, "another")).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal(["preview-is-stale", preview.Text("previewId")], new[] { stale.Text("code"), stale.Text("previewId") });

        var applied = (await world.Apply(policy, preview.Text("previewId"))).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(["applied", "1"], new[] { applied.Text("state"), applied.Text("applied") });
        var repeated = (await world.Apply(policy, preview.Text("previewId"))).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(["repeated", "0"], new[] { repeated.Text("state"), repeated.Text("applied") });
        Assert.Empty((await world.Preview(policy))["issues"]!.AsArray());

        var retimed = await world.ReadIssue();
        Assert.Equal("2026-03-10T01:00:00Z", retimed.Clock("tierResponse").Text("due"));
        Assert.Single(retimed["timeline"]!.AsArray(), line => line!.Text("ruleId") == "SLA-6");
        await world.AdvanceTo("2026-03-10T09:59:59+09:00");
        Assert.Equal(2, await world.TierOf());
        await world.AdvanceTo("2026-03-10T10:00:00+09:00");
        Assert.Equal(3, await world.TierOf());

        var audit = (await world.As("cs-lead").GetAsync("/api/audit")).Expect(HttpStatusCode.OK).Text;
        Assert.Contains("policy.apply", audit, StringComparison.Ordinal);
        Assert.Contains("policy.apply.refused", audit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shorter_target_fires_its_rung_once_and_an_interrupted_apply_is_ended_by_its_repeat()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("rushOrder");
        await world.AdvanceTo("2026-03-03T11:30:00+09:00");
        var policy = Policy(TierTwoIn("PT1H"));
        var preview = await world.Preview(policy);
        var rung = Assert.Single(preview["issues"]![0]!["rungs"]!.AsArray())!;
        Assert.Equal(["2", "cs-lead"], new[] { rung.Text("number"), rung.Text("role") });

        // As a crash leaves it: the policy is stored, and no issue was told.
        var read = world.Services.GetRequiredService<IPolicyReader>().Read(new PolicyEdit(policy));
        var (version, hash) = (read.Policy!.Version, read.Policy.Hash);
        Assert.True(await world.Services.GetRequiredService<PolicyShelf>().TakeAsync(
            "kyndof", new StoredPolicy(version, hash, read.Texts!, "person:lead-1", world.Now), new PolicyRun(preview.Text("previewId"), version, hash, "person:lead-1", world.Now), CancellationToken.None));
        await world.RestartAsync();
        Assert.Single((await world.ReadIssue()).RungsOf());

        Assert.Equal("1", (await world.Apply(policy, preview.Text("previewId"))).Expect(HttpStatusCode.OK).Json.Text("applied"));
        await world.Apply(policy, preview.Text("previewId"));
        await world.AdvanceTo("2026-03-03T12:30:00+09:00");
        var issue = await world.ReadIssue();
        Assert.Equal(["1:2:csm", "2:3:cs-lead"], issue.RungsOf());
        Assert.Single(issue.MessagesOf(), key => key.StartsWith("escalated~", StringComparison.Ordinal));

        // Lengthened again: what fired stays.
        await world.PreviewAndApply(Policy(TierTwoIn("PT8H"), ($"\nversion: {Shipped + 1}\n", $"\nversion: {Shipped + 2}\n")));
        Assert.Equal(["1:2:csm", "2:3:cs-lead"], (await world.ReadIssue()).RungsOf());
    }

    [Fact]
    public async Task An_applied_policy_outlives_a_restart_and_new_issues_open_under_it()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        Assert.Equal("0", (await world.PreviewAndApply(Policy(TierTwoIn("PT3H")))).Text("applied"));
        await world.RestartAsync();

        await world.OpenIssue("rushOrder");
        var issue = await world.ReadIssue();
        Assert.Equal($"{Shipped + 1}", issue.Text("policyVersion"));
        Assert.Equal("2026-03-03T04:00:00Z", issue.Clock("tierResponse").Text("due"));

        // The file as shipped would go back behind it.
        var files = (await world.As("cs-lead").PostAsync("/api/policies/preview")).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("version-not-raised", files.Text("code"));
    }

    [Fact]
    public async Task A_policy_with_problems_is_answered_with_every_line_and_rule()
    {
        await using var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        var policy = Policy(TierTwoIn("PT0S"), ("  holidays: kr #", "  holidays: mars #"));
        var line = Array.FindIndex(policy.Split('\n'), text => text.StartsWith("    two:", StringComparison.Ordinal)) + 1;

        var problem = (await world.As("cs-lead").PostAsync("/api/policies/preview", new { policy })).Expect(HttpStatusCode.BadRequest).Json;
        Assert.Equal("/problems/invalid-request", problem.Text("type"));
        var errors = problem["errors"]!.AsArray();
        var target = Assert.Single(errors, error => error!.Text("field") == "issues.tiers.two")!;
        Assert.Equal("ESC-2", target.Text("rule"));
        Assert.StartsWith($"kyndof.yaml:{line}: issues.tiers.two (ESC-2): 'PT0S' is out of range; allowed", target.Text("message"), StringComparison.Ordinal);
        Assert.Single(errors, error => error!.Text("message") == "holidays/mars.yaml: there is no such file");
    }

    [Fact]
    public async Task An_applied_policy_that_cannot_be_read_any_more_keeps_the_host_from_starting()
    {
        var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        await world.Services.GetRequiredService<PolicyShelf>().TakeAsync(
            "kyndof", new StoredPolicy(Shipped + 1, "b", new PolicyTexts("profile: kyndof", new Dictionary<string, string>()), "person:lead-1", world.Now), new PolicyRun("p", Shipped + 1, "b", "person:lead-1", world.Now), CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<StoredPolicyException>(() => world.RestartAsync());
        Assert.Contains($"Raise the version in the policy file to {Shipped + 1} or more", refusal.Message, StringComparison.Ordinal);
        await world.DisposeAsync();
    }
}
