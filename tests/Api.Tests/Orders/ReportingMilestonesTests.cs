using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Orders;

public sealed class ReportingMilestonesTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    private const string Path = "/api/orders/K-1/milestones";

    [Fact]
    public async Task A_milestone_is_taken_once()
    {
        var answer = (await api.PostAsync(Path, Bodies.Started)).ShouldBe(202);
        Assert.Equal("E-1", answer.Member("id"));
        (await api.PostAsync(Path, Bodies.Started)).ShouldBe(200);
        (await api.PostAsync(Path, Bodies.Started.With("projectedCompletion", "\"2026-04-02\""))).ShouldBeProblem(409, "conflicting-content");
        var report = (MilestoneEvent)api.Orders.Received[0];
        Assert.Equal(1, report.Attempt);
        Assert.Equal(new LocalDate(2026, 4, 1), report.ProjectedCompletion);
    }

    [Fact]
    public async Task A_milestone_of_an_unknown_order_is_taken_and_held()
    {
        api.Orders.Answer = new IntakeResult.Accepted(Held: true, "order K-1 is unknown");
        Assert.True((await api.PostAsync(Path, Bodies.Started)).ShouldBe(202).Json.GetProperty("held").GetBoolean());
    }

    [Theory] // ORD-4, ORD-6: what the message cannot do without
    [InlineData("shipped", "$.trackingNumber", "ORD-4")]
    [InlineData("shipped", "$.carrier", "ORD-4")]
    [InlineData("productionDelayed", "$.cause", "ORD-6")]
    public async Task A_milestone_names_what_its_message_needs(string milestone, string field, string rule)
    {
        var body = Bodies.Started.With("projectedCompletion", null).With("milestone", $"\"{milestone}\"");
        (await api.PostAsync(Path, body)).ShouldRefuse(field, rule);
    }

    [Theory]
    [InlineData("productionStarted", "\"projectedCompletion\": \"2026-04-01\"")]
    [InlineData("productionStarted", "\"projectedCompletion\": null")]
    [InlineData("qualityPassed", "\"shippingMethod\": \"air\"")]
    [InlineData("qualityPassed", "\"shippingMethod\": null")]
    [InlineData("qualityFailed", "\"attempt\": 2")]
    [InlineData("shipped", "\"trackingNumber\": \"T1\", \"carrier\": \"Demo Carrier\", \"customsDocuments\": \"invoice\"")]
    [InlineData("shipped", "\"trackingNumber\": \"T1\", \"carrier\": \"Demo Carrier\", \"customsDocuments\": [\"invoice\"]")]
    [InlineData("delivered", "\"shipmentId\": \"S-1\"")]
    [InlineData("productionDelayed", "\"cause\": \"material\", \"revisedDelivery\": \"2026-04-20\"")]
    [InlineData("productionDelayed", "\"cause\": \"capacity\", \"revisedDelivery\": null")]
    [InlineData("carrierDelayed", "\"reason\": \"storm\\nin the strait\"")]
    [InlineData("cancelled", "\"reason\": \"by the client\"")]
    public async Task Each_milestone_with_what_it_needs_is_taken(string milestone, string details)
    {
        var body = $$"""{ "eventId": "E-1", "milestone": "{{milestone}}", "occurredAt": "2026-03-02T08:00:00+09:00", {{details}} }""";
        (await api.PostAsync(Path, body)).ShouldBe(202);
        var report = (MilestoneEvent)api.Orders.Received[0];
        if (body.Contains("invoice", StringComparison.Ordinal)) Assert.Equal(["invoice"], report.CustomsDocuments);
    }

    [Theory] // ORD-6: at once; nothing is lost because one fact is not known yet
    [InlineData("productionStarted", "")]
    [InlineData("qualityPassed", "")]
    [InlineData("productionDelayed", ", \"cause\": \"material\"")]
    public async Task A_milestone_with_a_fact_not_known_yet_is_taken(string milestone, string details)
    {
        var body = $$"""{ "eventId": "E-1", "milestone": "{{milestone}}", "occurredAt": "2026-03-02T08:00:00+09:00"{{details}} }""";
        (await api.PostAsync(Path, body)).ShouldBe(202);
        var report = (MilestoneEvent)api.Orders.Received[0];
        Assert.Equal((null, null, null), (report.ProjectedCompletion, report.ShippingMethod, report.RevisedDelivery));
    }

    [Fact]
    public async Task Every_optional_member_may_be_null_which_is_the_same_as_absent()
    {
        const string nulls = """
            { "eventId": "E-1", "milestone": "delivered", "occurredAt": "2026-03-02T08:00:00+09:00", "attempt": null, "shipmentId": null,
              "projectedCompletion": null, "cause": null, "revisedDelivery": null, "trackingNumber": null, "carrier": null, "shippingMethod": null,
              "estimatedDelivery": null, "customsDocuments": null, "clearanceEstimate": null, "reason": null }
            """;
        (await api.PostAsync(Path, nulls)).ShouldBe(202);
        (await api.PostAsync(Path, """{ "eventId": "E-1", "milestone": "delivered", "occurredAt": "2026-03-02T08:00:00+09:00" }""")).ShouldBe(200);
    }

    [Fact] // ORD-4
    public async Task No_customs_documents_is_a_list_of_none()
    {
        var body = """{ "eventId": "E-1", "milestone": "shipped", "occurredAt": "2026-03-02T08:00:00+09:00", "trackingNumber": "T1", "carrier": "Demo Carrier", "customsDocuments": [] }""";
        (await api.PostAsync(Path, body)).ShouldBe(202);
        Assert.Empty(((MilestoneEvent)api.Orders.Received[0]).CustomsDocuments!);
    }

    [Theory]
    [InlineData("milestone", "\"produced\"", "$.milestone", "type")]
    [InlineData("milestone", "0", "$.milestone", "type")]
    [InlineData("milestone", "\"ProductionStarted\"", "$.milestone", "type")]
    [InlineData("occurredAt", "\"2028-03-03T00:00:00Z\"", "$.occurredAt", "range")]
    [InlineData("occurredAt", "\"1999-12-31T00:00:00Z\"", "$.occurredAt", "range")]
    [InlineData("occurredAt", "\"2026-03-02T08:00:00\"", "$.occurredAt", "type")]
    [InlineData("attempt", "0", "$.attempt", "range")]
    [InlineData("attempt", "100", "$.attempt", "range")]
    [InlineData("shipmentId", "\"a/b\"", "$.shipmentId", "pattern")]
    [InlineData("customsDocuments", "[1]", "$.customsDocuments[0]", "type")]
    [InlineData("customsDocuments", "[\"\"]", "$.customsDocuments[0]", "length")]
    [InlineData("customsDocuments", "\"\"", "$.customsDocuments[0]", "length")]
    [InlineData("reason", "\"\\ud800\"", "$.reason", "type")]
    [InlineData("reason", "\"a\\u202eb\"", "$.reason", "pattern")]
    [InlineData("reason", "\"a\\u0007b\"", "$.reason", "pattern")]
    [InlineData("carrier", "\"a\\nb\"", "$.carrier", "pattern")]
    public async Task A_bad_value_is_refused_by_name(string path, string json, string field, string rule)
    {
        // As text: some of these are no JSON values a parser would carry over.
        var body = Bodies.Started.With(path, null).TrimEnd('}') + $", \"{path}\": {json} }}";
        var answer = (await api.PostAsync(Path, body)).ShouldRefuse(field, rule);
        if (path == "milestone") Assert.Contains("productionDelayed", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("occurredAt", "\"2028-03-02T00:00:00Z\"")]
    [InlineData("occurredAt", "\"2026-03-02T08:00+09:00\"")]
    [InlineData("attempt", "99")]
    public async Task A_value_at_the_edge_is_taken(string path, string json)
    {
        (await api.PostAsync(Path, Bodies.Started.With(path, json))).ShouldBe(202);
    }

    [Theory]
    [InlineData("/api/orders/a%2Fb/milestones")]
    [InlineData("/api/orders/a%20b/milestones")]
    [InlineData("/api/orders/%ED%95%9C/milestones")]
    public async Task A_bad_id_in_the_route_is_refused(string path)
    {
        (await api.PostAsync(path, Bodies.Started)).ShouldRefuse("route.orderId", "pattern");
    }

    [Fact]
    public async Task An_amendment_is_taken_once_and_must_change_something()
    {
        (await api.PostAsync("/api/orders/K-1/amendments", Bodies.Amendment)).ShouldBe(202);
        (await api.PostAsync("/api/orders/K-1/amendments", Bodies.Amendment)).ShouldBe(200);
        (await api.PostAsync("/api/orders/K-1/amendments", Bodies.Amendment.With("estimatedDelivery", null))).ShouldRefuse("$", "required");
        var twisted = Bodies.Amendment.With("plannedShipDate", "\"2026-04-13\"");
        (await api.PostAsync("/api/orders/K-1/amendments", twisted)).ShouldRefuse("$.estimatedDelivery", "order");
    }

    [Fact]
    public async Task An_amendment_agreed_on_the_telephone_names_who_entered_it()
    {
        await using var audited = await ApiServer.StartAsync();
        (await audited.PostAsync("/api/orders/K-1/amendments", Bodies.Amendment, Role.Specialist)).ShouldBe(202);
        var entry = Assert.Single((await audited.Get<AuditLog>().ListAsync()).Items);
        Assert.Equal(("key:specialist", "order.amend", "K-1"), (entry.Actor, entry.Action, entry.Subject));
    }

    [Fact]
    public async Task An_amendment_of_an_unknown_order_is_answered_404()
    {
        api.Orders.Answer = new IntakeResult.NotFound("order K-1");
        (await api.PostAsync("/api/orders/K-1/amendments", Bodies.Amendment)).ShouldBeProblem(404, "not-found");
    }
}
