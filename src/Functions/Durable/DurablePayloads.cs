using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Payloads in our own JSON dialect and within <see cref="PayloadLimits"/>, whatever converter the engine has.</summary>
internal static class DurablePayloads
{
    /// <summary>No value.</summary>
    public static readonly JsonElement Null = JsonSerializer.SerializeToElement<object?>(null);

    /// <exception cref="PayloadTooLargeException">The JSON is larger than <paramref name="limit"/>.</exception>
    public static JsonElement Write(object? value, string what, int limit = PayloadLimits.PayloadBytes) =>
        value is null ? Null : Write(value, value.GetType(), what, limit);

    /// <exception cref="PayloadTooLargeException">The JSON is larger than <paramref name="limit"/>.</exception>
    public static JsonElement Write(object? value, Type type, string what, int limit = PayloadLimits.PayloadBytes)
    {
        if (value is null) return Null;
        var json = JsonSerializer.SerializeToUtf8Bytes(value, type, WorkflowJson.Options);
        if (json.Length > limit) throw new PayloadTooLargeException(what, json.Length, limit);
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public static T Read<T>(JsonElement? payload) => (T)Read(payload, typeof(T))!;

    public static object? Read(JsonElement? payload, Type type) =>
        payload is { ValueKind: not JsonValueKind.Undefined } json ? json.Deserialize(type, WorkflowJson.Options) : JsonSerializer.Deserialize("null", type, WorkflowJson.Options);
}
