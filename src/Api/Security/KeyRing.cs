using System.Security.Cryptography;
using System.Text;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Keys by the SHA-256 of their UTF-8 text.</summary>
public sealed class KeyRing : IKeyRing
{
    private readonly IReadOnlyList<KeyHash> hashes;

    private KeyRing(IReadOnlyList<KeyHash> hashes) => this.hashes = hashes;

    /// <exception cref="ArgumentException">A hash is not 32 bytes, or two roles share one.</exception>
    public static KeyRing FromHashes(IEnumerable<KeyHash> hashes)
    {
        KeyHash[] all = [.. hashes];
        if (Array.Find(all, entry => entry.Sha256.Length != SHA256.HashSizeInBytes) is { } wrong)
        {
            throw new ArgumentException($"The key hash of role {wrong.Role.Name()} has {wrong.Sha256.Length} bytes, not {SHA256.HashSizeInBytes}.", nameof(hashes));
        }

        if (all.DistinctBy(entry => Convert.ToHexString(entry.Sha256.Span), StringComparer.Ordinal).Count() != all.Length)
        {
            throw new ArgumentException("Two roles share one key.", nameof(hashes));
        }

        return new KeyRing(all);
    }

    /// <summary>The hash to keep of a key.</summary>
    public static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <inheritdoc/>
    public Role? Find(string presentedKey)
    {
        var presented = HashOf(presentedKey);
        Role? found = null;

        // All of them, so that the time taken does not tell which one matched.
        foreach (var entry in hashes)
        {
            if (CryptographicOperations.FixedTimeEquals(presented, entry.Sha256.Span)) found = entry.Role;
        }

        return found;
    }
}

/// <param name="Sha256">32 bytes.</param>
public sealed record KeyHash(Role Role, ReadOnlyMemory<byte> Sha256);
