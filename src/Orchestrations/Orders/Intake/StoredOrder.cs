using Kyndof.Workflows.Domain.Orders;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>An order as it was placed; its record decides whether the process starts.</summary>
public sealed record StoredOrder(Order Order, Instant ReceivedAt, int PolicyVersion, string PolicyHash);
