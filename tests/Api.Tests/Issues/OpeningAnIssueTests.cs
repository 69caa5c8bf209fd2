using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Issues;

public sealed class OpeningAnIssueTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task A_new_issue_is_taken_with_links_to_where_it_goes_on()
    {
        var answer = (await OpenAsync(Bodies.Issue)).ShouldBe(202);
        Assert.Equal("/api/issues/I-1", answer.Headers["Location"]);
        Assert.Equal(
            """{"issueId":"I-1","instanceId":"escalation~I-1","state":"accepted","links":{"self":"/api/issues/I-1","instance":"/api/instances/escalation~I-1","timeline":"/api/instances/escalation~I-1/timeline"}}""",
            answer.Text);
        var (issue, actor) = Assert.Single(api.Issues.Opened);
        Assert.Equal(
            new Issue
            {
                IssueId = "I-1",
                ClientId = "C-1",
                OrderId = "K-1",
                Kind = IssueKind.RushOrder,
                ReceivedAt = Instant.FromUtc(2026, 3, 1, 23, 30),
                Channel = IssueChannel.KakaoTalk,
                Summary = "재킷이 일주일 먼저 필요합니다.",
                PerformanceAt = Instant.FromUtc(2026, 3, 20, 10, 0),
            },
            issue);
        Assert.Equal(("key:csm", false), (actor.Name, actor.IsPerson));
    }

    [Theory]
    [InlineData("issueId", "\"a~b\"", "$.issueId", "pattern")]
    [InlineData("issueId", null, "$.issueId", "required")]
    [InlineData("issueId", "\"feedback-F-7\"", "$.issueId", "FBK-5")]
    [InlineData("clientId", "\"\"", "$.clientId", "pattern")]
    [InlineData("orderId", "\"K 1\"", "$.orderId", "pattern")]
    [InlineData("kind", null, "$.kind", "ESC-1")]
    [InlineData("kind", "\"tantrum\"", "$.kind", "type")]
    [InlineData("kind", "\"RushOrder\"", "$.kind", "type")]
    [InlineData("kind", "6", "$.kind", "type")]
    [InlineData("receivedAt", null, "$.receivedAt", "SLA-1")]
    [InlineData("receivedAt", "\"2026-03-02T09:00:00\"", "$.receivedAt", "type")]
    [InlineData("receivedAt", "\"2026-03-02T09:00:01+09:00\"", "$.receivedAt", "range")]
    [InlineData("channel", null, "$.channel", "required")]
    [InlineData("channel", "\"fax\"", "$.channel", "type")]
    [InlineData("summary", "\" \"", "$.summary", "length")]
    [InlineData("summary", "\"a\\u202Eb\"", "$.summary", "pattern")]
    [InlineData("amountUsd", "0", "$.amountUsd", "range")]
    [InlineData("amountUsd", "-1", "$.amountUsd", "range")]
    [InlineData("amountUsd", "100000000.01", "$.amountUsd", "range")]
    [InlineData("amountUsd", "\"5\"", "$.amountUsd", "type")]
    [InlineData("performanceAt", "\"1999-12-31T00:00:00Z\"", "$.performanceAt", "range")]
    [InlineData("tier", "4", "$.tier", "unknownField")]
    public async Task A_bad_value_is_refused_by_name(string path, string? json, string field, string rule)
    {
        (await OpenAsync(Bodies.Issue.With(path, json))).ShouldRefuse(field, rule);
        Assert.Empty(api.Issues.Opened);
    }

    [Theory]
    [InlineData("receivedAt", "\"2026-03-02T09:00:00+09:00\"")]
    [InlineData("amountUsd", "0.01")]
    [InlineData("amountUsd", "100000000")]
    [InlineData("orderId", null)]
    [InlineData("performanceAt", "null")]
    public async Task A_value_at_the_edge_is_taken(string path, string? json) => (await OpenAsync(Bodies.Issue.With(path, json))).ShouldBe(202);

    [Fact]
    public async Task A_summary_has_at_most_2000_characters()
    {
        (await OpenAsync(Bodies.Issue.With("summary", $"\"{new string('가', 2000)}\""))).ShouldBe(202);
        (await OpenAsync(Bodies.Issue.With("summary", $"\"{new string('가', 2001)}\""))).ShouldRefuse("$.summary", "length");
    }

    [Theory]
    [InlineData("refund")]
    [InlineData("discount")]
    public async Task What_is_decided_by_its_amount_needs_one(string kind)
    {
        var body = Bodies.Issue.With("kind", $"\"{kind}\"");
        (await OpenAsync(body)).ShouldRefuse("$.amountUsd", "RAB-3");
        (await OpenAsync(body.With("amountUsd", "0"))).ShouldRefuse("$.amountUsd", "range");
        Assert.Empty(api.Issues.Opened);
        (await OpenAsync(body.With("amountUsd", "0.01"))).ShouldBe(202);
    }

    [Fact]
    public async Task A_refusal_says_what_would_be_allowed()
    {
        var kind = Error(await OpenAsync(Bodies.Issue.With("kind", "\"tantrum\"")));
        Assert.Equal(
            "one of shippingStatus, orderTimeline, productInformation, minorSizing, preferenceUpdate, returnExchange, rushOrder, qualityConcern, customDesign, timelineDelay, "
            + "pricingDispute, refund, discount, policyException, functionUnresponsive, unwearableOrWrong, contractDispute, vipAtRisk, legalRisk, impossibleDeadline, feedbackUnresolved",
            kind);
        Assert.Equal("one of email, kakaoTalk, phone, internal", Error(await OpenAsync(Bodies.Issue.With("channel", "\"fax\""))));
        Assert.Equal("0.01 to 100000000", Error(await OpenAsync(Bodies.Issue.With("amountUsd", "0"))));
        Assert.Equal("not after 2026-03-02T00:00:00Z", Error(await OpenAsync(Bodies.Issue.With("receivedAt", "\"2026-03-02T00:00:01Z\""))));
        Assert.Equal("0.01 or more, in USD", Error(await OpenAsync(Bodies.Issue.With("kind", "\"refund\""))));
    }

    private Task<Answer> OpenAsync(string json) => api.PostAsync("/api/issues", json, Role.Csm);

    private static string? Error(Answer answer) => answer.Json.GetProperty("errors")[0].GetProperty("allowed").GetString();
}
