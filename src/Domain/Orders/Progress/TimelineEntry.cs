using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>One line of the order's timeline: what happened, when, by which rule, in both languages.</summary>
/// <param name="Kind"><c>milestone</c>, <c>message</c>, <c>promise</c>, <c>task</c>, <c>exception</c>, <c>order</c>.</param>
public sealed record TimelineEntry(int Number, Instant At, string RuleId, string Kind, LocalizedText Text, string? MessageKey = null);
