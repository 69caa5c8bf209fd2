using System.Text.Json;

namespace Kyndof.Workflows.Bench.Report;

/// <summary>The figures as a program reads them.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task WriteAsync(string path, Machine machine, IReadOnlyList<WorkloadResult> workloads)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, new { machine, workloads }, Indented);
    }
}
