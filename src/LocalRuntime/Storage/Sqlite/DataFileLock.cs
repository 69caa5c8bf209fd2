using System.Diagnostics;
using System.Globalization;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Keeps a second runtime away from a data file for as long as this one lives; the system frees it when the process ends.</summary>
internal sealed class DataFileLock : IDisposable
{
    private readonly FileStream held;

    private DataFileLock(FileStream held) => this.held = held;

    /// <exception cref="DataFileInUseException">Somebody else holds it.</exception>
    public static DataFileLock Acquire(string dataFile)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(dataFile)!);
        try
        {
            var stream = new FileStream(dataFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            using var process = Process.GetCurrentProcess();
            File.WriteAllText(OwnerFile(dataFile), process.Id.ToString(CultureInfo.InvariantCulture));
            return new DataFileLock(stream);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new DataFileInUseException(dataFile, ReadOwner(dataFile));
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
