namespace Kyndof.Workflows.Bench.Floors;

/// <summary>What was written to one table.</summary>
/// <param name="InsertBytes">Of all columns of the rows inserted, together.</param>
/// <param name="UpdateBytes">Of all columns of the rows updated, as they were afterwards: an update writes the row anew.</param>
internal sealed record TableWrites(string Table, long Inserts, long InsertBytes, long Updates, long UpdateBytes, long Deletes)
{
    public TableWrites Since(TableWrites before) => new(
        Table,
        Inserts - before.Inserts,
        InsertBytes - before.InsertBytes,
        Updates - before.Updates,
        UpdateBytes - before.UpdateBytes,
        Deletes - before.Deletes);
}

/// <summary>What a workload wrote, table by table.</summary>
internal sealed record WrittenRows(IReadOnlyList<TableWrites> Tables)
{
    public WrittenRows Since(WrittenRows before) => new([.. Tables.Zip(before.Tables, (after, start) => after.Since(start))]);

    public TableWrites Of(string table) => Tables.Single(writes => writes.Table == table);
}
