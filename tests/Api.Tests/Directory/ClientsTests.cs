using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Directory;

namespace Kyndof.Workflows.Api.Tests.Directory;

public sealed class ClientsTests
{
    private const string Full = """
        {
          "clientId": "C-1", "name": "데모 에이전시", "tier": "vip", "segment": "agency", "domestic": false, "email": "contact@example.com",
          "contactName": "Demo Contact", "phone": "+82 2-555-0100", "language": "en", "contactMethod": "kakaoTalk", "cadence": "onRequest",
          "specialist": "S-2", "csm": "S-1", "annualRevenueUsd": 120000.5, "timeZone": "Asia/Seoul", "surveyOptOut": true
        }
        """;

    [Fact]
    public async Task A_client_is_read_back_as_it_was_put_and_can_be_put_again()
    {
        await using var api = await ApiServer.StartAsync();
        var created = (await api.PutAsync("/api/clients/C-1", Full)).ShouldBe(201);
        Assert.Equal("/api/clients/C-1", created.Headers["Location"]);
        var read = (await api.GetAsync("/api/clients/C-1")).ShouldBe(200);
        using var expected = System.Text.Json.JsonDocument.Parse(Full);
        Assert.True(System.Text.Json.JsonElement.DeepEquals(expected.RootElement, read.Json), read.Text);
        (await api.PutAsync("/api/clients/C-1", read.Text)).ShouldBe(200);
    }

    [Fact]
    public async Task What_is_left_out_has_its_default()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/clients/C-1", """{ "name": "Demo Agency", "email": "contact@example.com" }""", Role.OrderSystem)).ShouldBe(201);
        var client = await api.Get<ClientDirectory>().GetAsync("C-1");
        Assert.Equal(new Client { ClientId = "C-1", Name = "Demo Agency", Email = "contact@example.com", Domestic = true, Language = Language.Ko }, client);
    }

    [Theory]
    [InlineData("clientId", "\"C-2\"", "$.clientId", "pattern")]
    [InlineData("name", null, "$.name", "required")]
    [InlineData("email", null, "$.email", "CHN-1")]
    [InlineData("email", "\"nobody\"", "$.email", "pattern")]
    [InlineData("email", "\"a@b\"", "$.email", "pattern")]
    [InlineData("email", "\"a@example.com\\nBcc: b@example.com\"", "$.email", "pattern")]
    [InlineData("email", "\"a..b@example.com\"", "$.email", "pattern")]
    [InlineData("email", "\"Demo <a@example.com>\"", "$.email", "pattern")]
    [InlineData("phone", "\"call me\"", "$.phone", "pattern")]
    [InlineData("tier", "\"gold\"", "$.tier", "type")]
    [InlineData("language", "\"ko-KR\"", "$.language", "type")]
    [InlineData("timeZone", "\"Seoul\"", "$.timeZone", "pattern")]
    [InlineData("annualRevenueUsd", "-0.01", "$.annualRevenueUsd", "range")]
    [InlineData("annualRevenueUsd", "\"12\"", "$.annualRevenueUsd", "type")]
    [InlineData("specialist", "\"a b\"", "$.specialist", "pattern")]
    [InlineData("ownerId", "\"S-1\"", "$.ownerId", "unknownField")]
    public async Task A_bad_value_is_refused_by_name(string path, string? json, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/clients/C-1", Full.With(path, json))).ShouldRefuse(field, rule);
        Assert.Null(await api.Get<ClientDirectory>().GetAsync("C-1"));
    }

    [Fact]
    public async Task Clients_are_listed_page_by_page()
    {
        await using var api = await ApiServer.StartAsync();
        foreach (var id in new[] { "C-3", "C-1", "C-2" }) await api.PutAsync($"/api/clients/{id}", Bodies.Client);
        var first = (await api.GetAsync("/api/clients?limit=2")).ShouldBe(200);
        Assert.Equal(["C-1", "C-2"], Ids(first));
        var second = (await api.GetAsync($"/api/clients?limit=2&cursor={first.Member("next")}")).ShouldBe(200);
        Assert.Equal(["C-3"], Ids(second));
        Answer.ShouldBeNull(second.Json, "next");
    }

    [Theory]
    [InlineData("limit=0", "query.limit", "range")]
    [InlineData("limit=201", "query.limit", "range")]
    [InlineData("limit=x", "query.limit", "range")]
    [InlineData("cursor=%20", "query.cursor", "pattern")]
    [InlineData("cursor=!", "query.cursor", "pattern")]
    [InlineData("page=2", "query.page", "unknownField")]
    [InlineData("limit=1&limit=2", "query.limit", "count")]
    public async Task A_bad_parameter_is_refused_by_name(string query, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync($"/api/clients?{query}")).ShouldRefuse(field, rule);
    }

    [Fact]
    public async Task Holding_a_client_is_audited_with_its_reason()
    {
        await using var api = await ApiServer.StartAsync();
        await api.PutAsync("/api/clients/C-1", Bodies.Client);
        (await api.PostAsync("/api/clients/C-1/hold", """{ "reason": "legal matter" }""", Role.Operator)).ShouldBe(200);
        (await api.PostAsync("/api/clients/C-1/release", null, Role.CsLead)).ShouldBe(200);
        Assert.Equal(["client C-1 True key:operator", "client C-1 False key:cs-lead"], api.Messages.Calls);
        var entries = (await api.Get<AuditLog>().ListAsync()).Items;
        Assert.Contains(entries, entry => entry is { Action: "client.hold", Actor: "key:operator", Subject: "C-1", Detail: "legal matter" });
        (await api.PostAsync("/api/clients/C-9/hold", null, Role.Operator)).ShouldBeProblem(404, "not-found");
    }

    private static IEnumerable<string?> Ids(Answer answer) =>
        answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("clientId").GetString());
}
