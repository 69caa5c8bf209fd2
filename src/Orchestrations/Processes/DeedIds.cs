using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Processes;

/// <summary>Ids for deeds whose caller gave none: the same words in the same state are the same deed, so that a repeated call changes nothing,
/// and after the next change of state they are a new one.</summary>
internal static class DeedIds
{
    /// <param name="deed">What was said, without an id.</param>
    /// <param name="state">What is another state.</param>
    public static string Of(object deed, string? state) => $"auto-{RowKeys.Digest(WorkflowJson.Serialize(deed, deed.GetType()) + deed.GetType().Name + state)}";
}
