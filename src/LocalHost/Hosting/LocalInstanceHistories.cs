using System.Text.Json;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Instances.Histories;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>The embedded runtime's histories, as they stand in the data file.</summary>
internal sealed class LocalInstanceHistories(EmbeddedRuntime runtime) : IInstanceHistories
{
    public async Task<IReadOnlyList<HistoryItem>?> ReadAsync(string instanceId, CancellationToken cancellationToken = default) =>
        await runtime.ExportHistoryAsync(instanceId, cancellationToken) is { } history ? [.. history.Events.Select(ItemOf)] : null;

    private static HistoryItem ItemOf(HistoryEvent recorded, int place) =>
        new(place + 1, recorded.At, JsonNamingPolicy.CamelCase.ConvertName(recorded.Kind.ToString()), recorded.Name, recorded.Data);
}
