using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>What a backup holds. It is written last: a folder without it is a backup that broke off.</summary>
/// <param name="Format">Shape of the files.</param>
/// <param name="TakenAt">When reading began, in UTC.</param>
internal sealed record BackupManifest(string Format, string TakenAt, IReadOnlyList<BackupManifest.Table> Tables)
{
    public const string FileName = "manifest.json";
    public const string CurrentFormat = "kyndof-records-1";

    /// <param name="Name">The table's name without the installation's prefix; its file is <c>name.jsonl</c>.</param>
    /// <param name="Rows">Rows, which are lines.</param>
    /// <param name="Bytes">Bytes of the file.</param>
    /// <param name="Sha256">Of the file, in hex.</param>
    internal sealed record Table(string Name, long Rows, long Bytes, string Sha256)
    {
        public string FileIn(string folder) => Path.Combine(folder, Name + ".jsonl");
    }

    /// <exception cref="BackupException">There is none, or it is none of ours.</exception>
    public static BackupManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) throw new BackupException($"There is no {FileName} in '{folder}': it holds no backup, or one that broke off.");
        try
        {
            var manifest = WorkflowJson.Deserialize<BackupManifest>(File.ReadAllText(path));
            if (manifest is { Format: CurrentFormat, Tables: { } tables } && tables.All(static table => IsName(table.Name))) return manifest;
        }
        catch (JsonException)
        {
            // Said below, in the same sentence.
        }

        throw new BackupException($"The {FileName} in '{folder}' is none this version can read.");
    }

    public void Write(string folder)
    {
        var path = Path.Combine(folder, FileName);
        File.WriteAllText(path + ".part", WorkflowJson.Serialize(this) + "\n");
        File.Move(path + ".part", path);
    }

    private static bool IsName(string? name) => name is { Length: > 0 and < 64 } && name.All(char.IsAsciiLetterOrDigit);
}
