using System.Security.Cryptography;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>Compares a file with what the manifest says of it.</summary>
internal static class BackupCheck
{
    /// <exception cref="BackupException">The file is missing or differs.</exception>
    public static async Task RunAsync(BackupManifest.Table table, string folder)
    {
        var path = table.FileIn(folder);
        if (!File.Exists(path)) throw new BackupException($"The file of table '{table.Name}' is missing from '{folder}'.");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (rows, bytes) = (0L, 0L);
        await using var file = File.OpenRead(path);
        var buffer = new byte[64 * 1024];
        for (int read; (read = await file.ReadAsync(buffer)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            rows += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        if (rows != table.Rows || bytes != table.Bytes || Convert.ToHexStringLower(hash.GetHashAndReset()) != table.Sha256)
            throw new BackupException($"The file of table '{table.Name}' is not what the manifest says: it has {rows} rows in {bytes} bytes, or other content.");
    }
}
