using System.Text.Json;
using NodaTime;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Input of an execution after ContinueAsNew: what the code asked for, and events that had arrived and were not taken. Carried
/// here rather than sent again, so that none is lost or overtaken.</summary>
internal sealed record NextExecution(JsonElement Next, IReadOnlyList<CarriedEvent> Carried)
{
    private const string NextMember = "next";
    private const string CarriedMember = "carried";

    /// <summary>Reads an input that may be of this shape.</summary>
    public static NextExecution Of(JsonElement input) =>
        input.ValueKind == JsonValueKind.Object && input.TryGetProperty(NextMember, out _) && input.TryGetProperty(CarriedMember, out _)
            ? DurablePayloads.Read<NextExecution>(input)
            : new NextExecution(input, []);
}

internal sealed record CarriedEvent(string Name, Instant AcceptedAt, JsonElement Value);
