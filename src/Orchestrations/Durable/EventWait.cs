namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>How a wait with a deadline ended: with an event, or with its deadline.</summary>
/// <param name="Arrived">True when the event came in time.</param>
/// <param name="Value">The event's payload; the type's default when the deadline passed.</param>
public readonly record struct EventWait<TEvent>(bool Arrived, TEvent? Value);
