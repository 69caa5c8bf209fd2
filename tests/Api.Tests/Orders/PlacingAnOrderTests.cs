using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Orders;

public sealed class PlacingAnOrderTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task A_new_order_is_taken_with_links_to_where_it_goes_on()
    {
        var answer = (await api.PostAsync("/api/orders", Bodies.Order)).ShouldBe(202);
        Assert.Equal("/api/orders/K-1", answer.Headers["Location"]);
        Assert.Equal("order~K-1", answer.Member("instanceId"));
        Assert.Equal("accepted", answer.Member("state"));
        Assert.Equal("/api/instances/order~K-1/timeline", answer.Json.GetProperty("links").GetProperty("timeline").GetString());
        var order = Assert.IsType<Order>(Assert.Single(api.Orders.Received));
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 0, 0), order.PlacedAt);
        Assert.Equal(new LocalDate(2026, 4, 10), order.EstimatedDelivery);
        Assert.Equal("무대 재킷", order.Items[0].Name);
        Assert.True(order.Fittings);
    }

    [Fact]
    public async Task The_same_order_again_is_answered_200_and_its_place()
    {
        await api.PostAsync("/api/orders", Bodies.Order);
        var answer = (await api.PostAsync("/api/orders", Bodies.Order)).ShouldBe(200);
        Assert.Equal("repeated", answer.Member("state"));
        Assert.Equal("/api/orders/K-1", answer.Headers["Location"]);
    }

    [Fact]
    public async Task Another_order_under_the_same_id_is_answered_409_with_the_difference()
    {
        await api.PostAsync("/api/orders", Bodies.Order);
        var answer = (await api.PostAsync("/api/orders", Bodies.Order.With("items.0.quantity", "2"))).ShouldBeProblem(409, "conflicting-content");
        var difference = Assert.Single(answer.Json.GetProperty("differences").EnumerateArray());
        Assert.Equal("$.items[0].quantity", difference.GetProperty("field").GetString());
        Assert.Equal("1", difference.GetProperty("stored").GetString());
        Assert.Equal("2", difference.GetProperty("received").GetString());
    }

    [Fact]
    public async Task An_order_of_an_unknown_client_is_taken_and_says_what_it_waits_for()
    {
        api.Orders.Answer = new IntakeResult.Accepted(Held: true, "client C-1 is unknown");
        var answer = (await api.PostAsync("/api/orders", Bodies.Order)).ShouldBe(202);
        Assert.True(answer.Json.GetProperty("held").GetBoolean());
        Assert.Equal("held", answer.Member("state"));
        Assert.Equal("client C-1 is unknown", answer.Member("heldBecause"));
    }

    [Fact]
    public async Task The_order_is_read_back_as_it_was_taken()
    {
        await api.PostAsync("/api/orders", Bodies.Order);
        var answer = (await api.GetAsync("/api/orders/K-1")).ShouldBe(200);
        var read = answer.Json.GetProperty("order").GetRawText();
        (await api.PostAsync("/api/orders", read)).ShouldBe(200);
        Assert.Equal("2026-03-02T00:00:00Z", answer.Json.GetProperty("order").GetProperty("placedAt").GetString());
    }

    [Fact]
    public async Task An_unknown_order_is_answered_404()
    {
        (await api.GetAsync("/api/orders/K-9")).ShouldBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("orderId", "\"a/b\"", "$.orderId", "pattern")]
    [InlineData("orderId", "\"\"", "$.orderId", "pattern")]
    [InlineData("orderId", "\"K-1\\n\"", "$.orderId", "pattern")]
    [InlineData("orderId", "null", "$.orderId", "required")]
    [InlineData("orderId", null, "$.orderId", "required")]
    [InlineData("orderId", "7", "$.orderId", "type")]
    [InlineData("clientId", "\"..\\u0000\"", "$.clientId", "pattern")]
    [InlineData("placedAt", "\"2026-03-02T09:00:00\"", "$.placedAt", "type")]
    [InlineData("placedAt", "\"2026-03-02\"", "$.placedAt", "type")]
    [InlineData("placedAt", "1772409600", "$.placedAt", "type")]
    [InlineData("placedAt", "\"2026-03-03T00:00:01Z\"", "$.placedAt", "range")]
    [InlineData("placedAt", "\"1999-12-31T23:59:59Z\"", "$.placedAt", "range")]
    [InlineData("items", "[]", "$.items", "count")]
    [InlineData("items", "{}", "$.items", "type")]
    [InlineData("items", "[null]", "$.items[0]", "required")]
    [InlineData("items", "[7]", "$.items[0]", "type")]
    [InlineData("items", null, "$.items", "ORD-1")]
    [InlineData("items.0.quantity", "-1", "$.items[0].quantity", "range")]
    [InlineData("items.0.quantity", "0", "$.items[0].quantity", "range")]
    [InlineData("items.0.quantity", "100001", "$.items[0].quantity", "range")]
    [InlineData("items.0.quantity", "1.5", "$.items[0].quantity", "type")]
    [InlineData("items.0.quantity", "\"1\"", "$.items[0].quantity", "type")]
    [InlineData("items.0.quantity", "99999999999999999999", "$.items[0].quantity", "type")]
    [InlineData("items.0.name", "\"a\\r\\nBcc: x\"", "$.items[0].name", "pattern")]
    [InlineData("items.0.name", "\"   \"", "$.items[0].name", "length")]
    [InlineData("items.0.colour", "\"red\"", "$.items[0].colour", "unknownField")]
    [InlineData("estimatedDelivery", "\"2026-04-10T00:00:00Z\"", "$.estimatedDelivery", "type")]
    [InlineData("estimatedDelivery", "\"2026-02-30\"", "$.estimatedDelivery", "type")]
    [InlineData("estimatedDelivery", "\"2026-04-05\"", "$.estimatedDelivery", "order")]
    [InlineData("plannedShipDate", "\"2026-03-08\"", "$.plannedShipDate", "order")]
    [InlineData("international", "\"no\"", "$.international", "type")]
    [InlineData("colour", "1", "$.colour", "unknownField")]
    [InlineData("OrderId", "\"K-1\"", "$.OrderId", "unknownField")]
    public async Task A_bad_value_is_refused_by_name(string path, string? json, string field, string rule)
    {
        (await api.PostAsync("/api/orders", Bodies.Order.With(path, json))).ShouldRefuse(field, rule);
        Assert.Empty(api.Orders.Received);
    }

    [Theory]
    [InlineData("placedAt", "\"2026-03-03T00:00:00Z\"")]
    [InlineData("placedAt", "\"2000-01-01T00:00:00Z\"")]
    [InlineData("items.0.quantity", "1")]
    [InlineData("items.0.quantity", "100000")]
    [InlineData("estimatedDelivery", "\"2026-04-06\"")]
    [InlineData("plannedShipDate", "\"2026-03-09\"")]
    [InlineData("performanceAt", "null")]
    [InlineData("international", null)]
    public async Task A_value_at_the_edge_is_taken(string path, string? json)
    {
        (await api.PostAsync("/api/orders", Bodies.Order.With(path, json))).ShouldBe(202);
    }

    [Fact]
    public async Task Everything_wrong_is_named_at_once()
    {
        var body = Bodies.Order.With("items.0.quantity", "-1").With("clientId", "\"a b\"").With("colour", "1").With("placedAt", "\"soon\"");
        var answer = await api.PostAsync("/api/orders", body);
        answer.ShouldRefuse("$.items[0].quantity", "range").ShouldRefuse("$.clientId", "pattern").ShouldRefuse("$.colour", "unknownField").ShouldRefuse("$.placedAt", "type");
    }

    [Fact]
    public async Task An_order_has_at_most_500_items_and_words_at_most_their_length()
    {
        static string Items(int count) => $"[{string.Join(',', Enumerable.Repeat("""{"sku":"S","name":"N","quantity":1}""", count))}]";
        (await api.PostAsync("/api/orders", Bodies.Order.With("items", Items(500)))).ShouldBe(202);
        (await api.PostAsync("/api/orders", Bodies.Order.With("items", Items(501)))).ShouldRefuse("$.items", "count");
        (await api.PostAsync("/api/orders", Bodies.Order.With("items.0.name", $"\"{new string('가', 201)}\""))).ShouldRefuse("$.items[0].name", "length");
        (await api.PostAsync("/api/orders", Bodies.Order.With("orderId", $"\"{new string('a', 65)}\""))).ShouldRefuse("$.orderId", "pattern");
        (await api.PostAsync("/api/orders", Bodies.Order.With("orderId", $"\"{new string('a', 64)}\""))).ShouldBe(202);
    }
}
