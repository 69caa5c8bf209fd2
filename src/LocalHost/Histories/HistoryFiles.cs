using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalHost.Histories;

/// <summary>Recorded histories as files, one an instance, named by its id.</summary>
public static class HistoryFiles
{
    private const string Extension = ".json";

    public static async Task<int> WriteAsync(IEnumerable<RecordedHistory> histories, string folder, CancellationToken cancellation = default)
    {
        System.IO.Directory.CreateDirectory(folder);
        var written = 0;
        foreach (var history in histories)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, history.InstanceId + Extension), WorkflowJson.Serialize(history) + "\n", cancellation);
            written++;
        }

        return written;
    }

    /// <summary>Files of a folder and the folders in it, in order of their path.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. System.IO.Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <exception cref="System.Text.Json.JsonException">The file holds no history.</exception>
    public static RecordedHistory Read(string file) =>
        WorkflowJson.Deserialize<RecordedHistory>(File.ReadAllText(file)) ?? throw new System.Text.Json.JsonException($"{file} holds no history.");

    /// <returns>Why today's code cannot go on with it; null when it can.</returns>
    public static string? Problem(WorkflowCatalog catalog, string file)
    {
        try
        {
            HistoryReplay.Replay(catalog, Read(file));
            return null;
        }
        catch (Exception problem) when (problem is ReplayDivergedException or UnknownOrchestrationException or UnreadablePayloadException or System.Text.Json.JsonException)
        {
            return problem.Message;
        }
    }
}
