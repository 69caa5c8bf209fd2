using Microsoft.Data.Sqlite;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What a write unit may use while the writer runs it.</summary>
internal sealed class WriteSession(SqlSession sql, long sequence)
{
    private readonly HashSet<string> ofUnit = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofGroup = new(StringComparer.Ordinal);

    /// <summary>When the group's units are accepted; kept as it is stored.</summary>
    public Instant Now { get; private set; }

    public long StoredNow { get; private set; }

    public long Sequence { get; private set; } = sequence;

    /// <summary>True once the unit has decided that nothing of it is to be kept.</summary>
    public bool IsRolledBack { get; private set; }

    /// <summary>Collections of records that the group's units wrote.</summary>
    public IReadOnlyCollection<string> Written => ofGroup;

    public long Next() => ++Sequence;

    /// <summary>Notes that a unit writes records of a collection.</summary>
    public void Touch(string collection) => ofUnit.Add(collection);

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
        ofGroup.Clear();
    }

    public void BeginUnit()
    {
        IsRolledBack = false;
        ofUnit.Clear();
    }

    public void EndUnit()
    {
        if (!IsRolledBack) ofGroup.UnionWith(ofUnit);
    }
}
