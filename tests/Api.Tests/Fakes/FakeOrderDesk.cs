using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Keeps what it was given by id, and answers as told where told.</summary>
public sealed class FakeOrderDesk : IOrderDesk
{
    private readonly Dictionary<string, string> taken = [];

    public List<object> Received { get; } = [];

    /// <summary>Answered instead of what the desk knows.</summary>
    public IntakeResult? Answer { get; set; }

    public Exception? Failure { get; set; }

    /// <summary>Awaited before anything is answered.</summary>
    public Func<Task> Gate { get; set; } = () => Task.CompletedTask;

    public void Forget()
    {
        taken.Clear();
        Received.Clear();
        Answer = null;
    }

    public Task<IntakeResult> PlaceAsync(Order order, CancellationToken cancellationToken = default) => TakeAsync($"order {order.OrderId}", order);

    public Task<IntakeResult> ReportAsync(string orderId, MilestoneEvent report, CancellationToken cancellationToken = default) =>
        TakeAsync($"event {orderId} {report.EventId}", report);

    public Task<IntakeResult> AmendAsync(string orderId, Amendment amendment, CancellationToken cancellationToken = default) =>
        TakeAsync($"amendment {orderId} {amendment.AmendmentId}", amendment);

    public Task<IntakeResult> ChooseAsync(string orderId, string eventId, ExceptionChoice choice, CancellationToken cancellationToken = default) =>
        TakeAsync($"choice {orderId} {eventId}", choice);

    public Task<IntakeResult> SatisfiedAsync(string orderId, string eventId, string actor, string? note, CancellationToken cancellationToken = default) =>
        TakeAsync($"satisfied {orderId} {eventId}", (actor, note).ToString());

    public Task<OrderView?> GetAsync(string orderId, CancellationToken cancellationToken = default) =>
        Task.FromResult(taken.TryGetValue($"order {orderId}", out var json)
            ? new OrderView { Order = WorkflowJson.Deserialize<Order>(json)!, State = "open", PolicyVersion = 1, PolicyHash = "abc" }
            : null);

    private async Task<IntakeResult> TakeAsync(string key, object value)
    {
        await Gate();
        if (Failure is not null) throw Failure;
        Received.Add(value);
        if (Answer is not null) return Answer;
        var json = WorkflowJson.Serialize(value, value.GetType());
        if (taken.TryAdd(key, json)) return new IntakeResult.Accepted();
        return taken[key] == json
            ? new IntakeResult.Repeated()
            : new IntakeResult.Conflict([new Difference("$.items[0].quantity", "1", "2")]);
    }
}
