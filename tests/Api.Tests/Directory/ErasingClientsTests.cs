using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Fakes;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Erasure;

namespace Kyndof.Workflows.Api.Tests.Directory;

public sealed class ErasingClientsTests
{
    private const string Body = """{ "reason": "asked by letter" }""";

    [Fact]
    public async Task An_erasure_is_taken_and_says_where_to_read_on()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.PostAsync("/api/clients/C-1/erase", Body, Role.Operator)).ShouldBe(202);
        Assert.Equal("/api/instances/erasure~C-1", answer.Headers["Location"]);
        Assert.Equal(("erasure~C-1", "running"), (answer.Member("instanceId"), answer.Member("state")));
        Assert.Equal(["C-1 asked by letter key:operator"], Desk(api).Calls);
    }

    [Fact]
    public async Task The_audit_names_who_asked_for_whom_and_keeps_no_words()
    {
        await using var api = await ApiServer.StartAsync();
        await api.PostAsync("/api/clients/C-1/erase", Body, Role.CsLead);
        var entry = Assert.Single((await api.Get<AuditLog>().ListAsync()).Items);
        Assert.Equal(("client.erase", "key:cs-lead", "C-1", null), (entry.Action, entry.Actor, entry.Subject, entry.Detail));
    }

    [Fact]
    public async Task An_unknown_client_is_404_and_open_processes_are_409_with_their_names()
    {
        await using var api = await ApiServer.StartAsync();
        Desk(api).Outcome = new ErasureOutcome.NotFound();
        (await api.PostAsync("/api/clients/C-9/erase", Body, Role.CsLead)).ShouldBeProblem(404, "not-found");
        Desk(api).Outcome = new ErasureOutcome.Refused("client-has-open-processes", "Open: order~K-1.", ["order~K-1"]);
        var refused = (await api.PostAsync("/api/clients/C-1/erase", Body, Role.CsLead)).ShouldBeProblem(409, "refused");
        Assert.Equal(("client-has-open-processes", "Open: order~K-1."), (refused.Member("code"), refused.Member("detail")));
    }

    [Theory]
    [InlineData("""{ }""", "$.reason", "required")]
    [InlineData("""{ "reason": "" }""", "$.reason", "length")]
    [InlineData("""{ "reason": "a", "clientId": "C-1" }""", "$.clientId", "unknownField")]
    public async Task A_body_without_a_reason_or_with_more_is_refused(string body, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync("/api/clients/C-1/erase", body, Role.CsLead)).ShouldRefuse(field, rule);
        Assert.Empty(Desk(api).Calls);
    }

    [Fact]
    public async Task Erasures_are_listed_page_by_page()
    {
        await using var api = await ApiServer.StartAsync();
        var first = (await api.GetAsync("/api/erasures?limit=1", Role.Operator)).ShouldBe(200);
        Assert.Equal("C-1", first.Json.GetProperty("items")[0].GetProperty("clientId").GetString());
        Answer.ShouldBeNull((await api.GetAsync($"/api/erasures?cursor={first.Member("next")}", Role.Operator)).ShouldBe(200).Json, "next");
    }

    private static FakeErasureDesk Desk(ApiServer api) => (FakeErasureDesk)api.Get<IErasureDesk>();
}
