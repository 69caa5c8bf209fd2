using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Security;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Api.Tests.Issues;

/// <summary>Every route that changes an issue answers what the desk said in the same way.</summary>
public sealed class WhatTheDeskSaysTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    public static TheoryData<string, string?> Routes { get; } = new()
    {
        { "", Bodies.Issue },
        { "/I-1/acknowledge", null },
        { "/I-1/reply", """{ "text": "Hello." }""" },
        { "/I-1/solutions", """{ "solutionId": "S-1", "outcome": "rejected" }""" },
        { "/I-1/approve", null },
        { "/I-1/decline", """{ "reason": "No." }""" },
        { "/I-1/pause", """{ "reason": "We wait." }""" },
        { "/I-1/resume", null },
        { "/I-1/resolve", """{ "summary": "Done." }""" },
        { "/I-1/confirm", """{ "satisfied": true }""" },
        { "/I-1/reassign", """{ "owner": "S-1" }""" },
        { "/I-1/requests/consult-design/answer", """{ "answer": "Yes." }""" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Is_answered_with_its_status_and_its_word(string route, string? json)
    {
        await api.PutPersonAsync("S-1", "csm");
        async Task<Answer> AnswerAsync(IssueResult result)
        {
            api.Issues.Answer = result;
            return await api.PostAsync($"/api/issues{route}", json, Role.Csm);
        }

        Assert.Equal(("accepted", null, null), Words((await AnswerAsync(new IssueResult.Accepted())).ShouldBe(202)));
        Assert.Equal(("awaitingApproval", "R-1", "cs-lead"), Words((await AnswerAsync(new IssueResult.Accepted("R-1", "cs-lead"))).ShouldBe(202)));
        var again = (await AnswerAsync(new IssueResult.Repeated("R-1", "cs-lead"))).ShouldBe(200);
        Assert.Equal(("repeated", "R-1", "cs-lead"), Words(again));
        Assert.Equal("/api/issues/I-1", again.Headers["Location"]);

        var conflict = (await AnswerAsync(new IssueResult.Conflict([new Difference("$.summary", "\"a\"", "\"b\"")]))).ShouldBeProblem(409, "conflicting-content");
        var difference = conflict.Json.GetProperty("differences")[0];
        Assert.Equal(("$.summary", "\"a\"", "\"b\""), (difference.GetProperty("field").GetString(), difference.GetProperty("stored").GetString(), difference.GetProperty("received").GetString()));
        Assert.Contains("issue I-1", (await AnswerAsync(new IssueResult.NotFound("issue I-1"))).ShouldBeProblem(404, "not-found").Member("detail"), StringComparison.Ordinal);
        var refused = (await AnswerAsync(new IssueResult.Refused("issue-ended", "Issue I-1 has ended."))).ShouldBeProblem(409, "refused");
        Assert.Equal(("issue-ended", "Issue I-1 has ended."), (refused.Member("code"), refused.Member("detail")));
        var denied = (await AnswerAsync(new IssueResult.Denied("above-authority", "Above 500 USD."))).ShouldBeProblem(403, "not-permitted");
        Assert.Equal(("above-authority", "Above 500 USD."), (denied.Member("code"), denied.Member("detail")));
    }

    [Fact]
    public async Task A_refused_deed_has_its_second_line_in_the_audit()
    {
        api.Issues.Answer = new IssueResult.Denied("person-needed", "Sign in as a person.");
        (await api.PostAsync("/api/issues/I-9/approve", null, Role.CsLead)).ShouldBe(403);
        var lines = (await api.GetAsync("/api/audit")).Json.GetProperty("items").EnumerateArray().Select(entry => $"{entry.GetProperty("action")} {entry.GetProperty("subject")}");
        Assert.Equal(["issue.approve I-9", "issue.approve.refused I-9"], lines.Where(line => line.EndsWith("I-9", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static (string? State, string? Approval, string? Role) Words(Answer answer) => (answer.Member("state"), answer.Member("approvalId"), answer.Member("approverRole"));
}
