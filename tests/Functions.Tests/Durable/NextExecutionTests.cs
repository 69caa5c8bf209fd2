using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Durable;

/// <summary>ContinueAsNew loses no event: what has arrived goes into the next input, what arrives later is sent again.</summary>
public sealed class NextExecutionTests
{
    private static readonly Instant Due = FakeEngine.Start + Duration.FromHours(1);

    private readonly FakeEngine engine = new();

    [Fact]
    public async Task What_a_kept_waiter_holds_goes_into_the_next_input()
    {
        var port = engine.Port();
        var wait = port.WaitForExternalEvent<string>("reply", Due);
        engine.Fire(0);
        await wait;
        engine.Raise("reply", "late");
        await port.HandOverAsync(Json("next"));
        var next = Next();
        Assert.Equal("next", next.Next.GetString());
        var (name, value) = Assert.Single(next.Carried.Select(static one => (one.Name, one.Value.GetString())));
        Assert.Equal(("reply", "late"), (name, value));
    }

    [Fact]
    public async Task Carried_events_nobody_took_are_carried_again_in_order()
    {
        var port = engine.Port(Carried("b"), Carried("c"));
        await port.HandOverAsync(Json("next"));
        Assert.Equal(["b", "c"], Next().Carried.Select(static one => one.Value.GetString()));
    }

    [Fact]
    public async Task An_event_for_a_waiter_of_the_ended_execution_is_sent_to_oneself()
    {
        var port = engine.Port();
        var wait = port.WaitForExternalEvent<string>("reply", Due);
        engine.Fire(0);
        await wait;
        await port.HandOverAsync(Json("next"));
        engine.Raise("reply", "after");
        engine.Context.Verify(static one => one.SendEvent(FakeEngine.InstanceId, "reply", It.Is<object>(sent => ((JsonElement)sent).GetString() == "after")), Times.Once);
    }

    [Fact]
    public async Task The_engine_keeps_what_it_has_not_delivered()
    {
        await engine.Port().HandOverAsync(Json("next"));
        engine.Context.Verify(static one => one.ContinueAsNew(It.IsAny<object?>(), true), Times.Once);
    }

    [Fact]
    public void An_input_that_is_not_of_a_hand_over_is_the_input()
    {
        var input = Json(new { Next = "x" });
        Assert.Equal("x", NextExecution.Of(input).Next.GetProperty("next").GetString());
        Assert.Empty(NextExecution.Of(input).Carried);
    }

    private static CarriedEvent Carried(string value) => new("reply", FakeEngine.Start, Json(value));

    private static JsonElement Json(object value) => DurablePayloads.Write(value, "a value");

    private NextExecution Next() => NextExecution.Of(Assert.IsType<JsonElement>(engine.NextInput));
}
