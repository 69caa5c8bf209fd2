using System.Text.Json;

namespace Kyndof.Workflows.Api.Tests.Issues;

public sealed class DocumentedIssuesTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Theory]
    [InlineData("/api/issues", "post", "openIssue", "200 202 400 401 403 409 413 415 429 503")]
    [InlineData("/api/issues", "get", "listIssues", "200 400 401 403 429 503")]
    [InlineData("/api/issues/{issueId}", "get", "getIssue", "200 400 401 403 404 429 503")]
    [InlineData("/api/issues/{issueId}/acknowledge", "post", "acknowledgeIssue", Deed)]
    [InlineData("/api/issues/{issueId}/reply", "post", "replyToIssue", Deed)]
    [InlineData("/api/issues/{issueId}/solutions", "post", "offerSolution", Deed)]
    [InlineData("/api/issues/{issueId}/approve", "post", "approveAmount", Deed)]
    [InlineData("/api/issues/{issueId}/decline", "post", "declineAmount", Deed)]
    [InlineData("/api/issues/{issueId}/pause", "post", "pauseIssue", Deed)]
    [InlineData("/api/issues/{issueId}/resume", "post", "resumeIssue", Deed)]
    [InlineData("/api/issues/{issueId}/resolve", "post", "resolveIssue", Deed)]
    [InlineData("/api/issues/{issueId}/confirm", "post", "confirmResolution", Deed)]
    [InlineData("/api/issues/{issueId}/reassign", "post", "reassignIssue", Deed)]
    [InlineData("/api/issues/{issueId}/requests/{requestId}/answer", "post", "answerRequest", Deed)]
    [InlineData("/api/metrics", "get", "getMetrics", "200 400 401 403 429 503")]
    public async Task Every_operation_is_named_with_all_it_can_answer(string path, string method, string name, string statuses)
    {
        var document = (await api.GetAsync("/openapi/v1.json", role: null)).ShouldBe(200).Json;
        var operation = document.GetProperty("paths").GetProperty(path).GetProperty(method);
        Assert.Equal(name, operation.GetProperty("operationId").GetString());
        Assert.Equal(statuses.Split(' '), operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_issue_says_what_it_needs_and_between_which_bounds()
    {
        var schemas = (await api.GetAsync("/openapi/v1.json", role: null)).ShouldBe(200).Json.GetProperty("components").GetProperty("schemas");
        var issue = schemas.GetProperty("IssueRequest");
        Assert.Equal(["channel", "clientId", "issueId", "kind", "receivedAt", "summary"], issue.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(2000, issue.GetProperty("properties").GetProperty("summary").GetProperty("maxLength").GetInt32());
        Assert.Equal(21, schemas.GetProperty("IssueKind").GetProperty("enum").EnumerateArray().Count(word => word.ValueKind == JsonValueKind.String));
        Assert.Equal(["satisfied"], schemas.GetProperty("ConfirmRequest").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    private const string Deed = "200 202 400 401 403 404 409 413 415 429 503";
}
