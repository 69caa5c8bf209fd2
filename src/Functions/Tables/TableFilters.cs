using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>A range as the service's filter. Keys have no character that would need quoting.</summary>
internal static class TableFilters
{
    /// <summary>Entities the service hands out at a time, at most.</summary>
    public const int MaxPage = 1_000;

    public static string Of(RecordRange range)
    {
        var filter = $"PartitionKey eq '{range.Partition}'";
        if (range.From is { Length: > 0 } from) filter += $" and RowKey ge '{from}'";
        if (range.After is { Length: > 0 } after) filter += $" and RowKey gt '{after}'";
        if (range.To is { } to) filter += $" and RowKey lt '{to}'";
        return filter;
    }
}
