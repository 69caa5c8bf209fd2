using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Policies;

/// <summary>How a closed day is asked for and answered.</summary>
public sealed class ClosureTests
{
    private const string Closing = """ "date": "2026-12-31", "reason": " Year-end closing " """;

    [Fact]
    public async Task A_preview_says_the_day_again_with_what_it_moves()
    {
        await using var api = await ApiServer.StartAsync();
        api.Closures.Answer = new PolicyEditResult.Previewed(new PolicyPreview(4, "abc", 3, [], 7, 7, More: false, "p1"));

        var answer = (await api.PostAsync("/api/policies/closures/preview", $"{{{Closing}}}", Role.CsLead)).ShouldBe(200);
        Assert.Equal(["2026-12-31", "Year-end closing"], new List<string?> { answer.Member("date"), answer.Member("reason") });
        Assert.Equal("p1", answer.Json.GetProperty("preview").GetProperty("previewId").GetString());
        Assert.Equal((new Closure(new LocalDate(2026, 12, 31), "Year-end closing"), null, null), Assert.Single(api.Closures.Asked));
    }

    [Fact]
    public async Task An_apply_brings_its_preview_and_is_audited_with_the_reason()
    {
        await using var api = await ApiServer.StartAsync();
        api.Closures.Answer = new PolicyEditResult.Applied(2, 4, "abc", More: false);

        var answer = (await api.PostAsync("/api/policies/closures/apply", $$"""{ {{Closing}}, "previewId": "p1" }""", Role.CsLead)).ShouldBe(200);
        Assert.Equal(["applied", "2", "4"], new List<string?> { answer.Member("state"), answer.Member("applied"), answer.Member("policyVersion") });
        var audit = (await api.GetAsync("/api/audit")).Json.GetProperty("items")[0];
        Assert.Equal(["policy.close", " Year-end closing "], new List<string?> { audit.GetProperty("action").GetString(), audit.GetProperty("detail").GetString() });
        (await api.PostAsync("/api/policies/closures/apply", $"{{{Closing}}}", Role.CsLead)).ShouldRefuse("$.previewId", "required");
    }

    [Theory]
    [InlineData("""{ "reason": "Stock-taking" }""", "$.date", "required")]
    [InlineData("""{ "date": "2026-02-30", "reason": "Stock-taking" }""", "$.date", "type")]
    [InlineData("""{ "date": "2026-12-31" }""", "$.reason", "required")]
    [InlineData("""{ "date": "2026-12-31", "reason": "  " }""", "$.reason", "length")]
    [InlineData("""{ "date": "2026-12-31", "reason": "two\nlines" }""", "$.reason", "pattern")]
    public async Task A_date_that_is_none_and_a_reason_that_is_no_line_are_refused(string body, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync("/api/policies/closures/preview", body, Role.CsLead)).ShouldRefuse(field, rule);
        Assert.Empty(api.Closures.Asked);
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(101, 400)]
    public async Task A_reason_has_at_most_a_hundred_characters(int length, int status)
    {
        await using var api = await ApiServer.StartAsync();
        api.Closures.Answer = new PolicyEditResult.Previewed(new PolicyPreview(4, "abc", 3, [], 7, 7, More: false, "p1"));
        (await api.PostAsync("/api/policies/closures/preview", $$"""{ "date": "2026-12-31", "reason": "{{new string('가', length)}}" }""", Role.CsLead)).ShouldBe(status);
    }

    [Fact]
    public async Task A_day_that_cannot_be_closed_is_refused_with_the_word_for_it()
    {
        await using var api = await ApiServer.StartAsync();
        api.Closures.Answer = new PolicyEditResult.Refused("date-has-passed", "It is 2026-03-02.");
        var answer = (await api.PostAsync("/api/policies/closures/preview", $"{{{Closing}}}", Role.CsLead)).ShouldBeProblem(409, "refused");
        Assert.Equal("date-has-passed", answer.Member("code"));
    }
}
