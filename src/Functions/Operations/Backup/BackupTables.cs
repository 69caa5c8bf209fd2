using System.Security.Cryptography;
using Azure.Data.Tables;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>The tables of one installation, whole. Nothing but backup and restore reads a table from end to end.</summary>
internal sealed class BackupTables(TableServiceClient service, TableStoreOptions options)
{
    public TableRecordStore Records { get; } = new(service, options);

    /// <returns>Names without the prefix, in order; not the table in which a restore keeps its mark.</returns>
    public async Task<IReadOnlyList<string>> NamesAsync() => await TableErrors.MappedAsync(
        async () =>
        {
            var names = new List<string>();
            await foreach (var table in service.QueryAsync())
            {
                if (table.Name.StartsWith(options.TablePrefix, StringComparison.Ordinal) && table.Name.Length > options.TablePrefix.Length)
                    names.Add(table.Name[options.TablePrefix.Length..]);
            }

            names.Remove(RestoreMark.Collection);
            names.Sort(StringComparer.Ordinal);
            return names;
        },
        CancellationToken.None);

    /// <summary>Rows in the service's order, by partition and row; none when there is no such table.</summary>
    public async Task ReadAsync(string name, Func<StoredRecord, Task> take) => await TableErrors.MappedAsync(
        async () =>
        {
            var table = service.GetTableClient(TableSet.NameOf(options.TablePrefix, name));
            await table.CreateIfNotExistsAsync();
            await foreach (var entity in table.QueryAsync<TableEntity>(maxPerPage: TableFilters.MaxPage)) await take(RecordEntity.Read(name, entity));
            return true;
        },
        CancellationToken.None);

    /// <summary>Writes a table to a stream as lines.</summary>
    public async Task<BackupManifest.Table> DumpAsync(string name, Stream stream, Progress progress)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (rows, bytes) = (0L, 0L);
        await ReadAsync(name, async record =>
        {
            var line = RecordLine.Of(record).ToBytes();
            hash.AppendData(line);
            await stream.WriteAsync(line);
            rows++;
            bytes += line.Length;
            await progress.AddAsync();
        });
        return new BackupManifest.Table(name, rows, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public async Task<bool> IsEmptyAsync(string name) => await TableErrors.MappedAsync(
        async () =>
        {
            var table = service.GetTableClient(TableSet.NameOf(options.TablePrefix, name));
            await table.CreateIfNotExistsAsync();
            await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 1, select: ["RowKey"]).AsPages())
            {
                if (page.Values.Count > 0) return false;
            }

            return true;
        },
        CancellationToken.None);
}
