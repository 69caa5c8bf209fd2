using System.Text.Json;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class OrderMessageDataTests
{
    private static readonly OrderMessageData Least = new() { OrderId = "K-1042", Items = [], EstimatedDelivery = new LocalDate(2026, 3, 20) };

    [Fact]
    public void Every_key_is_there_even_when_it_is_empty()
    {
        var json = Least.ToJson();
        Assert.Equal(
            typeof(OrderMessageData).GetProperties().Select(static property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
            json.Select(static pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Null(json["trackingNumber"]);
        Assert.Equal("2026-03-20", (string?)json["estimatedDelivery"]);
    }

    [Fact]
    public void Empty_keys_survive_the_way_through_history_and_records()
    {
        var request = MessageWorld.Request() with { Data = Least.ToJson() };
        var back = WorkflowJson.Deserialize<MessageRequest>(WorkflowJson.Serialize(request))!;
        Assert.Equal(request.Data.ToJsonString(), back.Data.ToJsonString());
        Assert.True(back.Data.ContainsKey("surveyUrl"));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_second_attempt_is_a_remake(int attempt, bool remade) => Assert.Equal(remade, (bool)(Least with { Attempt = attempt }).ToJson()["remade"]!);

    [Fact]
    public void Choices_are_the_words_templates_ask_for()
    {
        var json = (Least with { Cause = DelayCause.Material, Options = [ExceptionOption.ExpressAtNoCharge], Changes = [new OrderChange(OrderChangeField.PerformanceAt, null, "2026-03-22")] }).ToJson();
        Assert.Equal(("material", "expressAtNoCharge", "performanceAt"), ((string?)json["cause"], (string?)json["options"]![0], (string?)json["changes"]![0]!["field"]));
        Assert.True(json["changes"]![0]!.AsObject().ContainsKey("from"));
    }
}
