using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.Bench.Report;

/// <summary>What the figures were measured on.</summary>
/// <param name="MemoryMb">Memory the process may use, in MiB.</param>
/// <param name="LoadBefore">Processes that wanted to run in the minute before; null where the system does not say.
/// Above zero the machine was not ours alone.</param>
internal sealed record Machine(string System, string Processor, int Cores, long MemoryMb, string Dotnet, string Sqlite, double? LoadBefore)
{
    public static Machine Here() => new(
        RuntimeInformation.OSDescription,
        Processors(),
        Environment.ProcessorCount,
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024 * 1024),
        RuntimeInformation.FrameworkDescription,
        SqliteVersion(),
        Load());

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture, $"{Cores} cores of {Processor}, {MemoryMb} MiB, {System}, {Dotnet}, SQLite {Sqlite}, load before {LoadBefore?.ToString("0.0", CultureInfo.InvariantCulture) ?? "unknown"}");

    private static string Processors()
    {
        const string info = "/proc/cpuinfo";
        var line = File.Exists(info) ? File.ReadLines(info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string SqliteVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }

    private static double? Load()
    {
        const string average = "/proc/loadavg";
        return File.Exists(average) ? double.Parse(File.ReadAllText(average).Split(' ')[0], CultureInfo.InvariantCulture) : null;
    }
}
