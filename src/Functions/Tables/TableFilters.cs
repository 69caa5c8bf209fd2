using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>A range as the service's filter. A cursor may come from outside: what it says stays within its quotes.</summary>
internal static class TableFilters
{
    /// <summary>Entities the service hands out at a time, at most.</summary>
    public const int MaxPage = 1_000;

    public static string Of(RecordRange range)
    {
        var filter = $"PartitionKey eq {Quoted(range.Partition)}";
        if (range.From is { Length: > 0 } from) filter += $" and RowKey ge {Quoted(from)}";
        if (range.After is { Length: > 0 } after) filter += $" and RowKey gt {Quoted(after)}";
        if (range.To is { } to) filter += $" and RowKey lt {Quoted(to)}";
        return filter;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
