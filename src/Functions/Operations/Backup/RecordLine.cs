using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>One row of a table as one line of a file. The record's JSON stands in it as text, so that it comes back to the letter.</summary>
internal sealed record RecordLine(string Partition, string Row, string Json)
{
    public static RecordLine Of(StoredRecord record) => new(record.Key.Partition, record.Key.Row, record.Json);

    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, WorkflowJson.Options), (byte)'\n'];

    /// <exception cref="BackupException">The line is no record.</exception>
    public static RecordLine Parse(string line)
    {
        try
        {
            if (WorkflowJson.Deserialize<RecordLine>(line) is { Partition: not null, Row: not null, Json: not null } read) return read;
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw new BackupException("A line of the backup is no record.");
    }
}
