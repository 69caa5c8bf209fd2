using System.Globalization;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>Checks a backup whole, fills the tables, and compares each with the manifest. A restore that broke off is repeated by the same command.</summary>
internal sealed class RestoreRun(BackupTables tables, TextWriter output)
{
    /// <exception cref="BackupException">The backup is broken, a table is not empty, another restore is unfinished, or a table differs afterwards.</exception>
    public async Task RunAsync(string folder, bool overwrite)
    {
        var manifest = BackupManifest.Read(folder);
        foreach (var table in manifest.Tables) await BackupCheck.RunAsync(table, folder);
        await BeginAsync(manifest, overwrite);
        foreach (var table in manifest.Tables) await RestoreAsync(table, folder, overwrite);
        await RestoreMark.RemoveAsync(tables.Records);
        foreach (var other in (await tables.NamesAsync()).Except(manifest.Tables.Select(static table => table.Name), StringComparer.Ordinal))
            await output.WriteLineAsync($"{other}: not in the backup, left as it is");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Restored {manifest.Tables.Count} tables, {manifest.Tables.Sum(static table => table.Rows)} rows, as of {manifest.TakenAt}."));
    }

    private async Task BeginAsync(BackupManifest manifest, bool overwrite)
    {
        var backup = RestoreMark.Of(manifest);
        var unfinished = await RestoreMark.ReadAsync(tables.Records);
        if (unfinished == backup) return;
        if (!overwrite)
        {
            if (unfinished is not null) throw new BackupException("The restore of another backup broke off here: repeat that one, or give --overwrite. Nothing was written.");
            foreach (var table in manifest.Tables)
            {
                if (!await tables.IsEmptyAsync(table.Name)) throw new BackupException($"Table '{table.Name}' is not empty: empty tables or --overwrite are needed. Nothing was written.");
            }
        }

        await RestoreMark.SetAsync(tables.Records, backup);
    }

    private async Task RestoreAsync(BackupManifest.Table table, string folder, bool overwrite)
    {
        if (overwrite) await EmptyAsync(table.Name);
        var batches = new BatchWriter(tables.Records, table.Name);
        var progress = new Progress(output, table.Name);
        await foreach (var text in File.ReadLinesAsync(table.FileIn(folder)))
        {
            var line = RecordLine.Parse(text);
            await batches.AddAsync(line.Partition, new RecordWrite.Upsert(line.Row, line.Json), TableTransaction.SentBytes(line.Json));
            await progress.AddAsync();
        }

        await batches.FlushAsync();
        var found = await tables.DumpAsync(table.Name, Stream.Null, new Progress(TextWriter.Null, table.Name));
        if (found != table) throw new BackupException($"Table '{table.Name}' has {found.Rows} rows and is not what the backup holds: is the app still running? Repeat with --overwrite.");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {table.Rows} rows written and read back"));
    }

    private async Task EmptyAsync(string name)
    {
        var batches = new BatchWriter(tables.Records, name);
        await tables.ReadAsync(name, record => batches.AddAsync(record.Key.Partition, new RecordWrite.Delete(record.Key.Row), 0));
        await batches.FlushAsync();
    }
}
