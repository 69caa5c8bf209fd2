using System.Globalization;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Records within one unit or one read.</summary>
internal static class RecordTable
{
    private const string OfRow = "WHERE collection = $1 AND partition = $2 AND row = $3";

    /// <summary>Writes the batch; on a conflict the unit is rolled back.</summary>
    public static WriteOutcome Write(WriteSession session, RecordBatch batch)
    {
        session.Touch(batch.Collection);
        foreach (var write in batch.Writes)
        {
            var conflict = Write(session, batch, write);
            if (conflict == WriteConflict.None) continue;
            session.RollBack();
            return new WriteOutcome(false, write.Row, conflict);
        }

        return WriteOutcome.Success;
    }

    public static StoredRecord? Get(SqlSession sql, RecordKey key)
    {
        using var reader = sql.Read($"SELECT version, json FROM records {OfRow}", key.Collection, key.Partition, key.Row);
        return reader.Read() ? new StoredRecord(key, ETag(reader.GetInt64(0)), reader.GetString(1)) : null;
    }

    public static RecordPage Query(SqlSession sql, RecordRange range)
    {
        var (from, to) = (range.From ?? string.Empty, range.To);

        // A page continues where the one before ended, within the range that was asked for.
        var continues = range.After is { } after && string.CompareOrdinal(after, from) >= 0;
        if (continues) from = range.After!;
        var upper = to is null ? string.Empty : " AND row < $5";
        var lower = continues ? "row > $3" : "row >= $3";
        var items = new List<StoredRecord>();
        using var reader = to is null
            ? sql.Read($"SELECT row, version, json FROM records WHERE collection = $1 AND partition = $2 AND {lower} ORDER BY row LIMIT $4", range.Collection, range.Partition, from, range.Limit + 1)
            : sql.Read($"SELECT row, version, json FROM records WHERE collection = $1 AND partition = $2 AND {lower}{upper} ORDER BY row LIMIT $4", range.Collection, range.Partition, from, range.Limit + 1, to);
        while (reader.Read())
            items.Add(new StoredRecord(new RecordKey(range.Collection, range.Partition, reader.GetString(0)), ETag(reader.GetInt64(1)), reader.GetString(2)));
        if (items.Count <= range.Limit) return new RecordPage(items, null);
        items.RemoveAt(items.Count - 1);
        return new RecordPage(items, items[^1].Key.Row);
    }

    private static WriteConflict Write(WriteSession session, RecordBatch batch, RecordWrite write)
    {
        switch (write)
        {
            case RecordWrite.Insert insert:
                return session.Execute(
                    "INSERT INTO records (collection, partition, row, version, json) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
                    batch.Collection, batch.Partition, insert.Row, session.Next(), insert.Json) == 1 ? WriteConflict.None : WriteConflict.Exists;
            case RecordWrite.Replace replace:
                return session.Execute(
                    $"UPDATE records SET version = $5, json = $6 {OfRow} AND version = $4",
                    batch.Collection, batch.Partition, replace.Row, Version(replace.ETag), session.Next(), replace.Json) == 1
                    ? WriteConflict.None : Differs(session, batch, write, WriteConflict.Missing);
            case RecordWrite.Upsert upsert:
                session.Execute(
                    """
                    INSERT INTO records (collection, partition, row, version, json) VALUES ($1, $2, $3, $4, $5)
                    ON CONFLICT DO UPDATE SET version = excluded.version, json = excluded.json
                    """,
                    batch.Collection, batch.Partition, upsert.Row, session.Next(), upsert.Json);
                return WriteConflict.None;
            case RecordWrite.Delete { ETag: null } delete:
                session.Execute($"DELETE FROM records {OfRow}", batch.Collection, batch.Partition, delete.Row);
                return WriteConflict.None;
            case RecordWrite.Delete delete:
                return session.Execute($"DELETE FROM records {OfRow} AND version = $4", batch.Collection, batch.Partition, delete.Row, Version(delete.ETag)) == 1
                    ? WriteConflict.None : Differs(session, batch, write, WriteConflict.None);
            default:
                throw new InvalidOperationException($"A record write is one of four, not {write.GetType().Name}.");
        }
    }

    private static WriteConflict Differs(WriteSession session, RecordBatch batch, RecordWrite write, WriteConflict whenMissing) =>
        session.Number($"SELECT version FROM records {OfRow}", batch.Collection, batch.Partition, write.Row) is null ? whenMissing : WriteConflict.Changed;

    private static string ETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    // No stored version is below one, so a text that is no version matches nothing.
    private static long Version(string? etag) => long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
