using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Records;

/// <summary>A nudge as it is stored.</summary>
/// <param name="Orchestration">What to start; null for an event.</param>
/// <param name="EventName">What to raise; null for a start.</param>
/// <param name="Payload">Input or payload as JSON.</param>
public sealed record StoredNudge(string InstanceId, string? Orchestration, string? EventName, JsonElement? Payload)
{
    public static StoredNudge Of(Nudge nudge) => nudge switch
    {
        Nudge.Start start => new StoredNudge(start.InstanceId, start.Orchestration, null, Json(start.Input)),
        Nudge.Raise raise => new StoredNudge(raise.InstanceId, null, raise.EventName, Json(raise.Payload)),
        _ => throw new InvalidOperationException($"A nudge is a start or a raise, not {nudge.GetType().Name}."),
    };

    public Nudge ToNudge() => Orchestration is { } orchestration
        ? new Nudge.Start(InstanceId, orchestration, Payload)
        : new Nudge.Raise(InstanceId, EventName!, Payload);

    private static JsonElement? Json(object? value) =>
        value is null ? null : JsonSerializer.SerializeToElement(value, value.GetType(), WorkflowJson.Options);
}
