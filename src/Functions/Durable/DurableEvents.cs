using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>The events of one execution: first those carried over from the one before, then the engine's. The engine's waiter is never
/// cancelled, because a cancelled one swallows the next event of its name.</summary>
internal sealed class DurableEvents(TaskOrchestrationContext engine, LogicalTime time, IEnumerable<CarriedEvent> carried)
{
    private readonly Dictionary<string, Queue<CarriedEvent>> waiting = carried
        .GroupBy(static one => one.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => new Queue<CarriedEvent>(group), StringComparer.Ordinal);

    private bool isOver;

    /// <summary>Carried events nobody has asked for.</summary>
    public IEnumerable<CarriedEvent> Untaken => waiting.Values.SelectMany(static queue => queue);

    public async Task<ArrivedEvent<TEvent>> NextAsync<TEvent>(string name)
    {
        if (waiting.TryGetValue(name, out var queue) && queue.TryDequeue(out var first))
            return new ArrivedEvent<TEvent>(first.AcceptedAt, DurablePayloads.Read<TEvent>(first.Value));
        var value = await engine.WaitForExternalEvent<JsonElement>(name);
        if (isOver) engine.SendEvent(engine.InstanceId, name, value);
        return new ArrivedEvent<TEvent>(time.EngineNow, DurablePayloads.Read<TEvent>(value));
    }

    /// <summary>From here on what arrives belongs to the next execution.</summary>
    public void End() => isOver = true;
}
