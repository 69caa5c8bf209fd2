using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Instances;

public sealed class InstancesTests
{
    [Fact]
    public async Task Instances_are_listed_by_due_date_with_their_timeline()
    {
        await using var api = await ApiServer.StartAsync();
        await PublishAsync(api, "order~K-1", dueHour: 9);
        await PublishAsync(api, "order~K-2", dueHour: 8);
        var list = (await api.GetAsync("/api/instances?process=order&state=open&limit=1")).ShouldBe(200);
        Assert.Equal("order~K-2", list.Json.GetProperty("items")[0].GetProperty("id").GetString());
        var next = (await api.GetAsync($"/api/instances?process=order&state=open&limit=1&cursor={list.Member("next")}")).ShouldBe(200);
        Assert.Equal("order~K-1", next.Json.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal("2026-03-02T09:00:00Z", (await api.GetAsync("/api/instances/order~K-1")).ShouldBe(200).Member("due"));
        var timeline = (await api.GetAsync("/api/instances/order~K-1/timeline")).ShouldBe(200);
        Assert.Equal("ORD-1", timeline.Json.GetProperty("items")[0].GetProperty("ruleId").GetString());
        Answer.ShouldBeNull(timeline.Json, "next");
        (await api.GetAsync("/api/instances/order~K-9")).ShouldBeProblem(404, "not-found");
        (await api.GetAsync("/api/instances/order~K-9/timeline")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task What_an_instance_has_not_is_null_rather_than_absent()
    {
        await using var api = await ApiServer.StartAsync();
        await PublishAsync(api, "order~K-1", dueHour: null);
        var listed = (await api.GetAsync("/api/instances")).ShouldBe(200).Json.GetProperty("items")[0];
        var read = (await api.GetAsync("/api/instances/order~K-1")).ShouldBe(200).Json;
        foreach (var member in new[] { "owner", "clientId", "nextStep", "due" })
        {
            Answer.ShouldBeNull(listed, member);
            Answer.ShouldBeNull(read, member);
        }
    }

    [Theory]
    [InlineData("suspend")]
    [InlineData("resume")]
    [InlineData("retry")]
    [InlineData("terminate")]
    public async Task An_operation_is_taken_and_audited(string operation)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync($"/api/instances/order~K-1/{operation}", """{ "reason": "by request" }""", Role.Operator)).ShouldBe(202);
        Assert.Equal([$"{operation} order~K-1 key:operator: by request"], api.Operations.Calls);
        var audit = (await api.GetAsync("/api/audit")).ShouldBe(200).Json.GetProperty("items")[0];
        Assert.Equal($"instance.{operation}", audit.GetProperty("action").GetString());
        Assert.Equal("by request", audit.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData(SignalOutcome.NotFound, 404, "not-found")]
    [InlineData(SignalOutcome.Ended, 409, "refused")]
    [InlineData(SignalOutcome.Refused, 409, "refused")]
    public async Task An_operation_that_cannot_be_is_answered_by_name(SignalOutcome outcome, int status, string slug)
    {
        await using var api = await ApiServer.StartAsync();
        api.Operations.Outcome = outcome;
        (await api.PostAsync("/api/instances/order~K-1/suspend", null, Role.CsLead)).ShouldBeProblem(status, slug);
    }

    private static Task PublishAsync(ApiServer api, string id, int? dueHour) => api.Get<InstanceBoard>().PublishAsync(
        new InstanceView
        {
            Id = id,
            Process = "order",
            State = InstanceState.Open,
            Subject = id,
            Due = dueHour is { } hour ? Instant.FromUtc(2026, 3, 2, hour, 0) : null,
            UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
            Revision = 1,
        },
        [new TimelineLine { Number = 1, At = Instant.FromUtc(2026, 3, 2, 0, 0), RuleId = "ORD-1", Text = new LocalizedText("Placed", "접수"), Kind = "order" }]);
}
