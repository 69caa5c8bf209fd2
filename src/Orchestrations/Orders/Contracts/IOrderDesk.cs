using Kyndof.Workflows.Domain.Orders;

namespace Kyndof.Workflows.Orchestrations.Orders.Contracts;

/// <summary>Where orders and what happens to them come in. Every intake is idempotent by its business id (ORD-10) and
/// answers only once it is durable; expected outcomes are results.</summary>
public interface IOrderDesk
{
    /// <summary>Takes an order by its <see cref="Order.OrderId"/> and starts its process; held until its client is known.</summary>
    Task<IntakeResult> PlaceAsync(Order order, CancellationToken cancellationToken = default);

    /// <summary>Takes a milestone by its <see cref="MilestoneEvent.EventId"/>, in any order of arrival; held until its order is known.</summary>
    Task<IntakeResult> ReportAsync(string orderId, MilestoneEvent report, CancellationToken cancellationToken = default);

    /// <summary>Takes an amendment by its <see cref="Amendment.AmendmentId"/>; it re-times what is open.</summary>
    Task<IntakeResult> AmendAsync(string orderId, Amendment amendment, CancellationToken cancellationToken = default);

    /// <summary>Records which option of an exception the client took (ORD-6 to ORD-8).</summary>
    Task<IntakeResult> ChooseAsync(string orderId, string eventId, ExceptionChoice choice, CancellationToken cancellationToken = default);

    /// <summary>Records that the client is satisfied with how an exception ended (ORD-7), which stops its follow-ups.</summary>
    Task<IntakeResult> SatisfiedAsync(string orderId, string eventId, string actor, string? note, CancellationToken cancellationToken = default);

    /// <summary>The order with everything known of it; null when no order has that id.</summary>
    Task<OrderView?> GetAsync(string orderId, CancellationToken cancellationToken = default);
}

/// <summary>The client's choice among the options of an exception, as the person who spoke with them recorded it.</summary>
/// <param name="Actor">Who recorded it, e.g. <c>key:csm</c>.</param>
public sealed record ExceptionChoice(ExceptionOption Option, string? Note, string Actor);
