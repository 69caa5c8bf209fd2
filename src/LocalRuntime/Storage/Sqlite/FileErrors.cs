namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What an error of the file system means; it says so only by number, another one on each system.</summary>
internal static class FileErrors
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int UnixNoSpace = 28;

    /// <summary>True when somebody else has the file open.</summary>
    public static bool IsSharingViolation(IOException exception) => OperatingSystem.IsWindows()
        ? exception.HResult is WindowsSharingViolation or WindowsLockViolation
        : exception.HResult == (OperatingSystem.IsMacOS() ? MacWouldBlock : LinuxWouldBlock);

    public static StorageUnavailableException Wrap(IOException exception) => new(IsDiskFull(exception) ? "the disk is full" : exception.Message, exception);

    private static bool IsDiskFull(IOException exception) => OperatingSystem.IsWindows()
        ? exception.HResult is WindowsHandleDiskFull or WindowsDiskFull
        : exception.HResult == UnixNoSpace;
}
