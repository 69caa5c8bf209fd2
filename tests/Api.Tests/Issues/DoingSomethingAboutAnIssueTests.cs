using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Security;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;

namespace Kyndof.Workflows.Api.Tests.Issues;

public sealed class DoingSomethingAboutAnIssueTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task Every_deed_reaches_the_desk_as_it_was_said()
    {
        Assert.Equal(new IssueAction.Acknowledge(""), await DoneAsync("acknowledge", null));
        Assert.Equal(new IssueAction.Acknowledge("A-1"), await DoneAsync("acknowledge", """{ "actionId": "A-1" }"""));
        Assert.Equal(new IssueAction.Reply("", "안녕하세요.\nWe look into it.", IssueChannel.Email), await DoneAsync("reply", """{ "text": "안녕하세요.\nWe look into it." }"""));
        Assert.Equal(new IssueAction.Reply("", "Told them.", IssueChannel.Phone), await DoneAsync("reply", """{ "text": "Told them.", "channel": "phone" }"""));
        Assert.Equal(new IssueAction.Approve("", null, null), await DoneAsync("approve", null));
        Assert.Equal(new IssueAction.Approve("", "R-1", "Fine."), await DoneAsync("approve", """{ "approvalId": "R-1", "note": "Fine." }"""));
        Assert.Equal(new IssueAction.Decline("", null, "Too much."), await DoneAsync("decline", """{ "reason": "Too much." }"""));
        Assert.Equal(new IssueAction.Pause("", "We wait for measurements."), await DoneAsync("pause", """{ "reason": "We wait for measurements." }"""));
        Assert.Equal(new IssueAction.Resume(""), await DoneAsync("resume", null));
        Assert.Equal(new IssueAction.Resolve("", "Refunded.", 500.01m), await DoneAsync("resolve", """{ "summary": "Refunded.", "amountUsd": 500.01 }"""));
        Assert.Equal(new IssueAction.Resolve("", "Explained.", null), await DoneAsync("resolve", """{ "summary": "Explained." }"""));
        Assert.Equal(new IssueAction.Confirm("", false, "Still torn."), await DoneAsync("confirm", """{ "satisfied": false, "note": "Still torn." }"""));
        Assert.Equal(new IssueAction.AnswerRequest("", "consult-design", "Friday."), await DoneAsync("requests/consult-design/answer", """{ "answer": "Friday." }"""));
    }

    [Fact]
    public async Task Options_are_offered_with_their_cost_and_time_or_reported_on()
    {
        var offer = Assert.IsType<IssueAction.Solve>(await DoneAsync("solutions", """{ "solutionId": "S-1", "options": [{ "text": "Express", "costUsd": 50, "days": 2 }, { "text": "Wait" }] }"""));
        Assert.Equal(("S-1", SolutionOutcome.Offered), (offer.SolutionId, offer.Outcome));
        Assert.Equal([new SolutionOption("Express", 50, 2), new SolutionOption("Wait")], offer.Options);
        var word = Assert.IsType<IssueAction.Solve>(await DoneAsync("solutions", """{ "solutionId": "S-1", "outcome": "rejected" }"""));
        Assert.Equal((SolutionOutcome.Rejected, 0), (word.Outcome, word.Options.Count));
    }

    [Theory]
    [InlineData("acknowledge", """{ "rung": 2 }""", "$.rung", "unknownField")]
    [InlineData("acknowledge", """{ "actionId": "a b" }""", "$.actionId", "pattern")]
    [InlineData("reply", "{}", "$.text", "required")]
    [InlineData("reply", """{ "text": "Hello.", "channel": "fax" }""", "$.channel", "type")]
    [InlineData("solutions", """{ "options": [{ "text": "Wait" }] }""", "$.solutionId", "required")]
    [InlineData("solutions", """{ "solutionId": "S-1" }""", "$.options", "SLA-5")]
    [InlineData("solutions", """{ "solutionId": "S-1", "outcome": "offered", "options": [] }""", "$.options", "SLA-5")]
    [InlineData("solutions", """{ "solutionId": "S-1", "outcome": "ignored" }""", "$.outcome", "type")]
    [InlineData("solutions", """{ "solutionId": "S-1", "options": [{ "costUsd": 5 }] }""", "$.options[0].text", "required")]
    [InlineData("solutions", """{ "solutionId": "S-1", "options": [{ "text": "Free", "costUsd": -0.01 }] }""", "$.options[0].costUsd", "range")]
    [InlineData("solutions", """{ "solutionId": "S-1", "options": [{ "text": "Late", "days": 731 }] }""", "$.options[0].days", "range")]
    [InlineData("decline", "{}", "$.reason", "required")]
    [InlineData("pause", "{}", "$.reason", "required")]
    [InlineData("resolve", "{}", "$.summary", "required")]
    [InlineData("resolve", """{ "summary": "Refunded.", "amountUsd": -0.01 }""", "$.amountUsd", "range")]
    [InlineData("confirm", "{}", "$.satisfied", "required")]
    [InlineData("confirm", """{ "satisfied": "no" }""", "$.satisfied", "type")]
    [InlineData("reassign", "{}", "$.owner", "required")]
    [InlineData("reassign", """{ "owner": "nobody" }""", "$.owner", "exists")]
    [InlineData("requests/consult-design/answer", "{}", "$.answer", "required")]
    [InlineData("requests/a%20b/answer", """{ "answer": "Friday." }""", "route.requestId", "pattern")]
    public async Task What_is_missing_or_wrong_is_refused_by_name(string deed, string json, string field, string rule)
    {
        (await DoAsync(deed, json)).ShouldRefuse(field, rule);
        Assert.Empty(api.Issues.Done);
    }

    [Fact]
    public async Task An_issue_is_given_to_a_staff_member_we_know_and_the_audit_keeps_why()
    {
        await api.PutPersonAsync("S-1", "csm");
        Assert.Equal(new IssueAction.Reassign("", "S-1", "Knows the client."), await DoneAsync("reassign", """{ "owner": "S-1", "reason": "Knows the client." }"""));
        var lines = (await api.GetAsync("/api/audit")).Json.GetProperty("items").EnumerateArray()
            .Select(entry => string.Join(' ', new[] { "actor", "action", "subject", "detail" }.Select(name => entry.TryGetProperty(name, out var word) ? word.GetString() : "-")));
        Assert.Contains("key:cs-lead issue.reassign I-1 Knows the client.", lines);
    }

    [Fact]
    public async Task The_desk_hears_which_person_it_is_and_of_which_function()
    {
        await using var own = await People.StartAsync();
        var bearer = "Authorization: Bearer " + await own.JoinAsync("S-1", "function-member", "design");
        (await own.CallAsync(HttpMethod.Post, "/api/issues/I-1/requests/consult-design/answer", """{ "answer": "Friday." }""", bearer)).ShouldBe(202);
        (await own.CallAsync(HttpMethod.Post, "/api/issues/I-1/approve", null, bearer)).ShouldBeProblem(403, "forbidden");
        var actor = Assert.Single(own.Issues.Done).Actor;
        Assert.Equal(("person:S-1", "S-1", "design", true), (actor.Name, actor.StaffId, actor.Function, actor.IsPerson));
    }

    private async Task<IssueAction> DoneAsync(string deed, string? json)
    {
        (await DoAsync(deed, json)).ShouldBe(202);
        Assert.Equal("I-1", api.Issues.Done[^1].IssueId);
        return api.Issues.Done[^1].Action;
    }

    private Task<Answer> DoAsync(string deed, string? json) => api.PostAsync($"/api/issues/I-1/{deed}", json, Role.CsLead);
}
