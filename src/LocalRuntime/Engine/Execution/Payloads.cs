using System.Text;
using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>A stored payload cannot be read as the type the code asks for.</summary>
public sealed class UnreadablePayloadException(string what, Type type, Exception inner)
    : Exception($"{what} cannot be read as {type.Name}: {inner.Message}", inner)
{
    public string What { get; } = what;

    public Type Type { get; } = type;
}

/// <summary>JSON payloads within <see cref="PayloadLimits"/>.</summary>
internal static class Payloads
{
    public const string None = "null";

    /// <exception cref="PayloadTooLargeException">The JSON is larger than <paramref name="limit"/>.</exception>
    public static string Write(object? value, string what, int limit = PayloadLimits.PayloadBytes) =>
        value is null ? None : Bounded(WorkflowJson.Serialize(value, value.GetType()), what, limit);

    public static string Write(object? value, Type type, string what) =>
        value is null ? None : Bounded(WorkflowJson.Serialize(value, type), what, PayloadLimits.PayloadBytes);

    /// <exception cref="UnreadablePayloadException">The JSON is not a <typeparamref name="T"/>.</exception>
    public static T Read<T>(string? json, string what) => (T)Read(json, typeof(T), what)!;

    public static object? Read(string? json, Type type, string what)
    {
        try
        {
            return WorkflowJson.Deserialize(json ?? None, type);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or FormatException)
        {
            throw new UnreadablePayloadException(what, type, exception);
        }
    }

    private static string Bounded(string json, string what, int limit)
    {
        if (json.Length > limit / 3)
        {
            var bytes = Encoding.UTF8.GetByteCount(json);
            if (bytes > limit) throw new PayloadTooLargeException(what, bytes, limit);
        }

        return json;
    }
}
