using Kyndof.Workflows.Domain.Orders;
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

    [Theory] // ORD-2 to ORD-6: what the message cannot do without
    [InlineData("productionStarted", "$.projectedCompletion", "ORD-2")]
    [InlineData("qualityPassed", "$.shippingMethod", "ORD-3")]
    [InlineData("shipped", "$.trackingNumber", "ORD-4")]
    [InlineData("shipped", "$.carrier", "ORD-4")]
    [InlineData("productionDelayed", "$.cause", "ORD-6")]
    [InlineData("productionDelayed", "$.revisedDelivery", "ORD-6")]
    public async Task A_milestone_names_what_its_message_needs(string milestone, string field, string rule)
    {
        var body = Bodies.Started.With("projectedCompletion", null).With("milestone", $"\"{milestone}\"");
        (await api.PostAsync(Path, body)).ShouldRefuse(field, rule);
    }

    [Theory]
    [InlineData("productionStarted", "\"projectedCompletion\": \"2026-04-01\"")]
    [InlineData("qualityPassed", "\"shippingMethod\": \"air\"")]
    [InlineData("qualityFailed", "\"attempt\": 2")]
    [InlineData("shipped", "\"trackingNumber\": \"T1\", \"carrier\": \"Demo Carrier\", \"customsDocuments\": \"invoice\"")]
    [InlineData("shipped", "\"trackingNumber\": \"T1\", \"carrier\": \"Demo Carrier\", \"customsDocuments\": [\"invoice\"]")]
    [InlineData("delivered", "\"shipmentId\": \"S-1\"")]
    [InlineData("productionDelayed", "\"cause\": \"material\", \"revisedDelivery\": \"2026-04-20\"")]
    [InlineData("carrierDelayed", "\"reason\": \"storm\"")]
    [InlineData("cancelled", "\"reason\": \"by the client\"")]
    public async Task Each_milestone_with_what_it_needs_is_taken(string milestone, string details)
    {
        var body = $$"""{ "eventId": "E-1", "milestone": "{{milestone}}", "occurredAt": "2026-03-02T08:00:00+09:00", {{details}} }""";
        (await api.PostAsync(Path, body)).ShouldBe(202);
        var report = (MilestoneEvent)api.Orders.Received[0];
        if (body.Contains("customsDocuments", StringComparison.Ordinal)) Assert.Equal(["invoice"], report.CustomsDocuments);
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
    public async Task An_amendment_of_an_unknown_order_is_answered_404()
    {
        api.Orders.Answer = new IntakeResult.NotFound("order K-1");
        (await api.PostAsync("/api/orders/K-1/amendments", Bodies.Amendment)).ShouldBeProblem(404, "not-found");
    }
}
