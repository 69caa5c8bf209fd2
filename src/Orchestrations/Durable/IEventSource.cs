using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>The two primitives an engine gives <see cref="EventWaiters"/>.</summary>
public interface IEventSource
{
    /// <summary>The next event of that name. Never cancelled; asked again only after the task before has completed.</summary>
    Task<ArrivedEvent<TEvent>> NextAsync<TEvent>(string name);

    /// <inheritdoc cref="IOrchestrationContext.CreateTimer"/>
    Task CreateTimer(Instant fireAt, CancellationToken cancellationToken);
}

/// <param name="AcceptedAt">When the engine accepted it, UTC; where it does not know, the logical time of the delivery.</param>
public readonly record struct ArrivedEvent<TEvent>(Instant AcceptedAt, TEvent Value);

/// <summary>An event that a kept waiter holds and no wait has taken.</summary>
public sealed record HeldEvent(string Name, Instant AcceptedAt, object? Value);
