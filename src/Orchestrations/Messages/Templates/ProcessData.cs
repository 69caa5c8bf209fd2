using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>Data of a process as templates see it: every key present, empty ones as null.</summary>
internal static class ProcessData
{
    private static readonly JsonSerializerOptions Everything = new(WorkflowJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static JsonObject Of<T>(T data) => JsonSerializer.SerializeToNode(data, Everything)!.AsObject();
}
