using System.Diagnostics;
using System.Globalization;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Keeps a second runtime away from a data file for as long as this one lives; the system frees it when the process ends.</summary>
internal sealed class DataFileLock : IDisposable
{
    private readonly FileStream held;

    private DataFileLock(FileStream held) => this.held = held;

    /// <exception cref="DataFileInUseException">Somebody else holds it.</exception>
    /// <exception cref="StorageUnavailableException">The folder takes no files: a full disk, an I/O error.</exception>
    public static DataFileLock Acquire(string dataFile)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(dataFile)!);
        var stream = Open(dataFile);
        try
        {
            using var process = Process.GetCurrentProcess();
            File.WriteAllText(OwnerFile(dataFile), process.Id.ToString(CultureInfo.InvariantCulture));
            return new DataFileLock(stream);
        }
        catch (Exception exception)
        {
            stream.Dispose();
            if (exception is IOException unwritable) throw FileErrors.Wrap(unwritable);
            throw;
        }
    }

    private static FileStream Open(string dataFile)
    {
        try
        {
            return new FileStream(dataFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (FileErrors.IsSharingViolation(exception))
        {
            throw new DataFileInUseException(dataFile, ReadOwner(dataFile));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw FileErrors.Wrap(exception);
        }
    }

    public void Dispose() => held.Dispose();

    // Beside the lock: a file held exclusively cannot be read by the one who is turned away.
    private static string OwnerFile(string dataFile) => dataFile + ".pid";

    private static int? ReadOwner(string dataFile)
    {
        try
        {
            return int.TryParse(File.ReadAllText(OwnerFile(dataFile)), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
