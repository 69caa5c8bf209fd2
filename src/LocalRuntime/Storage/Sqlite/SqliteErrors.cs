using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Which errors are the storage's and which are the statement's.</summary>
internal static class SqliteErrors
{
    private const int Error = 1;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int TooBig = 18;
    private const int Constraint = 19;
    private const int Mismatch = 20;
    private const int Range = 25;
    private const int NotADatabase = 26;

    public static bool IsCorruption(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    public static bool IsStorageFailure(Exception exception) => exception is SqliteException sqlite
        && sqlite.SqliteErrorCode is not (Error or TooBig or Constraint or Mismatch or Range);

    public static StorageUnavailableException Wrap(Exception exception) => new(
        exception is SqliteException { SqliteErrorCode: Full } ? "the disk is full" : exception.Message,
        exception);
}
