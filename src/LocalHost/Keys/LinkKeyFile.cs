using System.Security.Cryptography;

namespace Kyndof.Workflows.LocalHost.Keys;

/// <summary>The secret that signs links in notices where no setting names one: made once, kept in <c>links.key</c> (mode 600). Deleting it
/// makes every link that was sent worthless.</summary>
internal static class LinkKeyFile
{
    private const int SecretBytes = 32;

    /// <summary>The secret of a data folder, made when there is none.</summary>
    /// <exception cref="KeyFileException">The file is there and holds no secret.</exception>
    public static byte[] Open(string folder)
    {
        var path = Path.Combine(folder, "links.key");
        if (!File.Exists(path)) Write(path, RandomNumberGenerator.GetBytes(SecretBytes));
        var secret = new byte[SecretBytes];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), secret, out var length) && length == SecretBytes
            ? secret
            : throw new KeyFileException(path, $"it does not hold {SecretBytes} bytes in base64", "Mend it, or delete it to get a new one; links sent before will no longer work.");
    }

    private static void Write(string path, byte[] secret)
    {
        var draft = path + ".new";
        using (var stream = OwnersFile.Create(draft))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(secret)));
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
