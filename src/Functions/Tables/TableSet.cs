using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>The table of each collection, made when it is first used.</summary>
internal sealed class TableSet(TableServiceClient service, TableStoreOptions options)
{
    private const int LongestName = 63;

    private readonly ConcurrentDictionary<string, TableClient> ready = new(StringComparer.Ordinal);

    public async Task<TableClient> GetAsync(string collection, CancellationToken cancellationToken)
    {
        if (ready.TryGetValue(collection, out var known)) return known;
        var table = service.GetTableClient(NameOf(options.TablePrefix, collection));
        await table.CreateIfNotExistsAsync(cancellationToken);
        return ready.GetOrAdd(collection, table);
    }

    /// <summary>Table names have letters and digits only, 3 to 63 of them: another character is written by its code, a longer name by a digest.</summary>
    public static string NameOf(string prefix, string collection)
    {
        var name = new StringBuilder(prefix);
        foreach (var character in collection)
        {
            if (char.IsAsciiLetterOrDigit(character)) name.Append(character);
            else name.Append(CultureInfo.InvariantCulture, $"0x{(int)character:x2}");
        }

        return name.Length <= LongestName ? name.ToString() : prefix + RowKeys.Digest(collection);
    }
}
