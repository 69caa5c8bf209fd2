using Microsoft.Data.Sqlite;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What a write unit may use while the writer runs it.</summary>
internal sealed class WriteSession(SqlSession sql, long sequence)
{
    /// <summary>When the group's units are accepted; kept as it is stored.</summary>
    public Instant Now { get; private set; }

    public long StoredNow { get; private set; }

    public long Sequence { get; private set; } = sequence;

    /// <summary>True once the unit has decided that nothing of it is to be kept.</summary>
    public bool IsRolledBack { get; private set; }

    public long Next() => ++Sequence;

    public int Execute(string statement, params ReadOnlySpan<object?> values) => sql.Execute(statement, values);

    public long? Number(string statement, params ReadOnlySpan<object?> values) => sql.Number(statement, values);

    public SqliteDataReader Read(string statement, params ReadOnlySpan<object?> values) => sql.Read(statement, values);

    /// <summary>Bounds the file from here on, in pages of 4 KiB.</summary>
    public bool SetMaxPages(int pages)
    {
        DataFile.SetMaxPages(sql, pages);
        return true;
    }

    public void RollBack() => IsRolledBack = true;

    public void BeginGroup(Instant now)
    {
        StoredNow = StoredInstant.ToStored(now);
        Now = StoredInstant.FromStored(StoredNow);
    }

    public void BeginUnit() => IsRolledBack = false;
}
