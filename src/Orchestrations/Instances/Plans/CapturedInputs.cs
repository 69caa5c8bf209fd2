using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>What running instances carry with them, as the engine keeps it: the rules each was started under.</summary>
public sealed class CapturedInputs(IOrchestrationClient client)
{
    /// <summary>The input of an instance's current execution; null when the engine has none of it, or none that this version reads.</summary>
    public async Task<T?> ReadAsync<T>(string instanceId, CancellationToken cancellationToken)
        where T : class
    {
        if (await client.GetAsync(instanceId, includePayloads: true, cancellationToken) is not { Input: { } json }) return null;
        try
        {
            return WorkflowJson.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
