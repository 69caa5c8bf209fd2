using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>Stands from the first to the last write of a restore, so that one which broke off may be repeated and nothing else.</summary>
internal static class RestoreMark
{
    public const string Collection = "restores";

    private static readonly RecordKey Key = new(Collection, Collection, "current");

    /// <returns>The backup that is being restored; null when none is.</returns>
    public static async Task<string?> ReadAsync(TableRecordStore records) =>
        await records.GetAsync(Key) is { } found ? WorkflowJson.Deserialize<string>(found.Json) : null;

    public static Task SetAsync(TableRecordStore records, string backup) =>
        records.WriteAsync(RecordBatch.Of(Collection, Collection, new RecordWrite.Upsert(Key.Row, WorkflowJson.Serialize(backup))));

    public static Task RemoveAsync(TableRecordStore records) =>
        records.WriteAsync(RecordBatch.Of(Collection, Collection, new RecordWrite.Delete(Key.Row)));

    /// <summary>Names a backup by all that is in it.</summary>
    public static string Of(BackupManifest manifest) =>
        RowKeys.Digest(string.Join('|', manifest.Tables.Select(static table => $"{table.Name}:{table.Sha256}").Prepend(manifest.TakenAt)));
}
