using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Editing;

namespace Kyndof.Workflows.Api.Tests.Policies;

/// <summary>How edits of the policy are asked for and answered.</summary>
public sealed class PolicyEditTests
{
    [Fact]
    public async Task An_apply_brings_the_texts_and_the_preview_and_is_audited()
    {
        await using var api = await ApiServer.StartAsync();
        api.Policies.Answer = new PolicyEditResult.Applied(2, 4, "abc", More: false);

        var answer = (await api.PostAsync("/api/policies/apply", """{ "policy": "a: 1\nb: 2", "previewId": "p1" }""", Role.CsLead)).ShouldBe(200);
        Assert.Equal(["applied", "2", "4"], new List<string?> { answer.Member("state"), answer.Member("applied"), answer.Member("policyVersion") });
        Assert.Equal((new PolicyEdit("a: 1\nb: 2"), "p1", "key:cs-lead"), Assert.Single(api.Policies.Asked));
        var audit = (await api.GetAsync("/api/audit")).Json.GetProperty("items")[0];
        Assert.Equal(["policy.apply", "preview p1"], new List<string?> { audit.GetProperty("action").GetString(), audit.GetProperty("detail").GetString() });

        (await api.PostAsync("/api/policies/apply", """{ "policy": "a: 1" }""", Role.CsLead)).ShouldRefuse("$.previewId", "required");
    }

    [Fact]
    public async Task An_empty_preview_means_the_files()
    {
        await using var api = await ApiServer.StartAsync();
        api.Policies.Answer = new PolicyEditResult.Previewed(new PolicyPreview(4, "abc", 3, [], 7, 7, More: false, "p1"));

        var answer = (await api.PostAsync("/api/policies/preview", null, Role.CsLead)).ShouldBe(200);
        Assert.Equal(["p1", "7"], new List<string?> { answer.Member("previewId"), answer.Member("unchanged") });
        Assert.True(Assert.Single(api.Policies.Asked).Edit.IsEmpty);
    }

    [Fact]
    public async Task A_policy_with_faults_is_an_invalid_request_with_an_error_each()
    {
        await using var api = await ApiServer.StartAsync();
        api.Policies.Answer = new PolicyEditResult.Invalid([new("kyndof.yaml", 3, "issues.tiers.two", "ESC-2", "is wrong; allowed PT1M to P5D"), new("kyndof.yaml", 0, "", null, "not readable as YAML")]);

        var answer = (await api.PostAsync("/api/policies/preview", """{ "policy": "x" }""", Role.CsLead)).ShouldBeProblem(400, "invalid-request");
        Assert.Equal(
            ["issues.tiers.two ESC-2 kyndof.yaml:3: issues.tiers.two (ESC-2): is wrong; allowed PT1M to P5D", "kyndof.yaml policy kyndof.yaml: not readable as YAML"],
            answer.Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("field")} {error.GetProperty("rule")} {error.GetProperty("message")}"));
    }

    [Fact]
    public async Task A_stale_preview_is_refused_with_the_one_of_now()
    {
        await using var api = await ApiServer.StartAsync();
        api.Policies.Answer = new PolicyEditResult.Refused("preview-is-stale", "It is p2 now.", "p2");

        var answer = (await api.PostAsync("/api/policies/apply", """{ "previewId": "p1" }""", Role.CsLead)).ShouldBeProblem(409, "refused");
        Assert.Equal(["preview-is-stale", "p2"], new List<string?> { answer.Member("code"), answer.Member("previewId") });
    }
}
