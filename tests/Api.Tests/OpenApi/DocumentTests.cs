using System.Text.Json;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Tests.OpenApi;

public sealed class DocumentTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task The_document_lists_every_route()
    {
        var listed = (await ReadAsync()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));
        var served = api.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/openapi", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} {endpoint.RoutePattern.RawText!.TrimEnd('/')}");
        Assert.Equal(served.Order(StringComparer.Ordinal), listed.Select(route => route.TrimEnd('/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Times_are_strings_with_a_format_and_fields_carry_their_bounds()
    {
        var schemas = (await ReadAsync()).GetProperty("components").GetProperty("schemas");
        var order = schemas.GetProperty("OrderRequest");
        var members = order.GetProperty("properties");
        Assert.Contains("date-time", Resolve(members.GetProperty("placedAt"), schemas), StringComparison.Ordinal);
        Assert.Contains("\"date\"", Resolve(members.GetProperty("estimatedDelivery"), schemas), StringComparison.Ordinal);
        Assert.Contains("{1,64}", members.GetProperty("orderId").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(500, members.GetProperty("items").GetProperty("maxItems").GetInt32());
        Assert.Contains("100000", schemas.GetProperty("OrderItemRequest").GetProperty("properties").GetProperty("quantity").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(
            ["clientId", "estimatedDelivery", "items", "orderId", "placedAt", "plannedProductionStart", "plannedShipDate"],
            order.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operations_say_who_may_and_that_a_key_is_needed()
    {
        var document = await ReadAsync();
        var place = document.GetProperty("paths").GetProperty("/api/orders").GetProperty("post");
        Assert.Contains("order-system", place.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(["order-system"], place.GetProperty("x-roles").EnumerateArray().Select(role => role.GetString()));
        Assert.False(document.GetProperty("paths").GetProperty("/health/live").GetProperty("get").TryGetProperty("x-roles", out _));
        Assert.True(place.GetProperty("security")[0].TryGetProperty("bearerKey", out _), place.GetProperty("security").GetRawText());
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearerKey").GetProperty("scheme").GetString());
        foreach (var status in new[] { "200", "202", "400", "401", "403", "409", "413", "415", "429", "503" })
        {
            Assert.True(place.GetProperty("responses").TryGetProperty(status, out _), status);
        }
    }

    [Fact]
    public async Task Parameters_are_named_as_they_are_taken()
    {
        var list = (await ReadAsync()).GetProperty("paths").GetProperty("/api/instances").GetProperty("get");
        var names = list.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList();
        Assert.Equal(["process", "state", "owner", "clientId", "dueBefore", "dueAfter", "breached", "text", "cursor", "limit"], names);
    }

    [Fact]
    public async Task Members_are_absent_rather_than_null_but_for_those_always_written_and_one_document_may_stand_for_a_list()
    {
        var schemas = (await ReadAsync()).GetProperty("components").GetProperty("schemas");
        var nullable = schemas.EnumerateObject()
            .SelectMany(schema => Members(schema.Value).Where(member => member.Value.GetRawText().Contains("\"null\"", StringComparison.Ordinal))
            .Select(member => $"{schema.Name}.{member.Name}"));
        Assert.Equal(AlwaysWritten.Concat(Lists(schemas).Select(list => $"{list}.next")).Order(StringComparer.Ordinal), nullable.Order(StringComparer.Ordinal));
        foreach (var member in AlwaysWritten)
        {
            var (schema, name) = (member.Split('.')[0], member.Split('.')[1]);
            Assert.Contains(name, schemas.GetProperty(schema).GetProperty("required").EnumerateArray().Select(entry => entry.GetString()));
        }

        Assert.Equal(2, schemas.GetProperty("MilestoneRequest").GetProperty("properties").GetProperty("customsDocuments").GetProperty("oneOf").GetArrayLength());
        var required = schemas.GetProperty("FieldError").GetProperty("required").EnumerateArray().Select(name => name.GetString());
        Assert.Equal(["field", "rule", "message"], required);
    }

    [Fact]
    public async Task The_page_that_shows_it_is_served()
    {
        var page = (await api.GetAsync("/swagger/index.html", role: null)).ShouldBe(200);
        Assert.Equal("text/html", page.MediaType);
        Assert.Contains("script", page.Text, StringComparison.Ordinal);
    }

    private static readonly string[] AlwaysWritten =
    [
        "CalendarDay.name", "ClientRecord.heldAt", "ClientRecord.heldBy", "ClientRecord.lastContactAt", "DeliveryList.next", "DirectoryClient.csm",
        "DirectoryPerson.function", "Figure.met", "Figure.target", "Figure.value", "FigurePoint.value", "FigureSegment.value",
        "FiguresAnswer.segment", "HistoryAnswer.next", "HistoryItem.detail", "HistoryItem.name", "ImportChange.from", "ImportChange.to",
        "ImportLine.id", "InstanceView.clientId", "InstanceView.due", "InstanceView.nextStep", "InstanceView.owner", "LedgerRow.acceptedAt",
        "LedgerRow.deliveredAt", "PlanPause.to", "ReplayAnswer.next", "SignInMethod.signIn", "SignInMethod.signOut", "TaskResource.due", "TodayAction.messageKey", "TodayAction.taskId",
        "TodayItem.clientId", "TodayItem.clientName", "TodayItem.clientTier", "TodayItem.due", "TodayItem.next", "TodayItem.owner",
        "TodayItem.ownerName", "TodayItem.process", "TodayItem.ruleId", "ToldFirst.share",
    ];

    private static IEnumerable<string> Lists(JsonElement schemas) =>
        schemas.EnumerateObject().Select(schema => schema.Name).Where(name => name.StartsWith("ListAnswer", StringComparison.Ordinal));

    private static IEnumerable<JsonProperty> Members(JsonElement schema) =>
        schema.TryGetProperty("properties", out var members) ? members.EnumerateObject() : [];

    private static string Resolve(JsonElement member, JsonElement schemas)
    {
        var text = member.GetRawText();
        foreach (var schema in schemas.EnumerateObject())
        {
            if (text.Contains($"/{schema.Name}\"", StringComparison.Ordinal)) text += schema.Value.GetRawText();
        }

        return text;
    }

    private async Task<JsonElement> ReadAsync() => (await api.GetAsync("/openapi/v1.json", role: null)).ShouldBe(200).Json;
}
