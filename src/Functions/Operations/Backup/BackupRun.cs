using System.Globalization;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>Every table to a file of lines, read back and compared, and then the manifest. It is one moment's picture only while nothing is
/// written (docs/operations/backup-and-restore.md).</summary>
internal sealed class BackupRun(BackupTables tables, TimeProvider time, TextWriter output)
{
    /// <exception cref="BackupException">The folder holds something, a restore is unfinished, or what was written reads differently.</exception>
    public async Task RunAsync(string folder)
    {
        if (await RestoreMark.ReadAsync(tables.Records) is not null)
            throw new BackupException("A restore into these tables broke off: repeat it first. Nothing was written.");
        Prepare(folder);
        var takenAt = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var written = new List<BackupManifest.Table>();
        foreach (var name in await tables.NamesAsync()) written.Add(await WriteAsync(name, folder));
        new BackupManifest(BackupManifest.CurrentFormat, takenAt, written).Write(folder);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Backed up {written.Count} tables, {written.Sum(static table => table.Rows)} rows. It holds personal data: keep it as such."));
    }

    private async Task<BackupManifest.Table> WriteAsync(string name, string folder)
    {
        BackupManifest.Table table;
        await using (var file = new FileStream(Path.Combine(folder, name + ".jsonl"), FileMode.Create, FileAccess.Write))
        {
            table = await tables.DumpAsync(name, file, new Progress(output, name));
            await file.FlushAsync();
            file.Flush(flushToDisk: true);
        }

        await BackupCheck.RunAsync(table, folder);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: {table.Rows} rows written and read back"));
        return table;
    }

    /// <summary>Only the owner may read it, where the file system knows owners.</summary>
    private static void Prepare(string folder)
    {
        if (System.IO.Directory.Exists(folder) && System.IO.Directory.EnumerateFileSystemEntries(folder).Any())
            throw new BackupException($"'{folder}' is not empty: name a new folder for each backup, also after one that broke off. Nothing was written.");
        if (OperatingSystem.IsWindows()) System.IO.Directory.CreateDirectory(folder);
        else System.IO.Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
