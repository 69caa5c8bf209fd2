using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>What an order does next by itself.</summary>
/// <param name="What">In kebab-case, e.g. <c>missing:shipped</c>, <c>follow-up</c>, <c>settle</c>.</param>
public readonly record struct NextStep(Instant At, string What);
