using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Another process (or another runtime of this one) has the data file.</summary>
public sealed class DataFileInUseException(string dataFile, int? processId)
    : IOException($"'{dataFile}' is in use by {(processId is { } id ? $"process {id}" : "another process")}. One runtime per data file: stop the other, or choose another folder with --data.")
{
    public string DataFile { get; } = dataFile;

    /// <summary>Null when the other has not written it.</summary>
    public int? ProcessId { get; } = processId;
}

/// <summary>The data file is not readable as what it should be.</summary>
public sealed class DataFileCorruptException(string dataFile, string detail, Exception? inner = null)
    : IOException($"'{dataFile}' is damaged or not a data file: {detail}. Keep a copy of it and its -wal file, check it with -- verify, and restore the last backup.", inner)
{
    public string DataFile { get; } = dataFile;

    public string Detail { get; } = detail;
}

/// <summary>The data file was written by a later version of the product.</summary>
public sealed class DataFileNewerException(string dataFile, int found, int supported)
    : InvalidOperationException($"'{dataFile}' has schema version {found}; this version of the product knows up to {supported}. Start the version that wrote it, or a later one.")
{
    public string DataFile { get; } = dataFile;

    public int Found { get; } = found;

    public int Supported { get; } = supported;
}

/// <summary>Storage refused a write (full disk, I/O error): nothing of it was done, and it may be tried again.</summary>
public sealed class StorageUnavailableException(string reason, Exception? inner = null)
    : IOException($"The data file cannot be written: {reason}", inner), IUnavailable
{
    public string Reason { get; } = reason;

    /// <summary>The engine itself tries again every few seconds.</summary>
    public Duration RetryAfter => Duration.FromSeconds(5);
}
