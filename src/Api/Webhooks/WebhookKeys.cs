using System.Security.Cryptography;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>The keys a webhook's caller may show, by their SHA-256; several at a time, so that one can be rotated without a gap.</summary>
public sealed class WebhookKeys
{
    /// <summary>Shortest key in clear, in characters; assumed: 32 random ones cannot be guessed.</summary>
    public const int ShortestKey = 32;

    /// <summary>Longest key looked at, in characters.</summary>
    public const int LongestKey = 512;

    private const string HashPrefix = "sha256:";

    private readonly IReadOnlyList<byte[]> hashes;

    private WebhookKeys(IReadOnlyList<byte[]> hashes) => this.hashes = hashes;

    /// <summary>Nobody has a key.</summary>
    public static WebhookKeys None { get; } = new([]);

    public bool IsEmpty => hashes.Count == 0;

    /// <param name="entries">Each <c>sha256:</c> and 64 hexadecimal digits, or the key itself (from a vault), of which only the hash is kept.</param>
    /// <exception cref="WebhookKeyException">An entry is neither.</exception>
    public static WebhookKeys From(IEnumerable<string> entries) => new([.. entries.Select(HashOf)]);

    /// <summary>Whether somebody was given this key. Takes the same time for a near miss as for a far one.</summary>
    public bool Knows(string? presented)
    {
        if (presented is null || presented.Length is 0 or > LongestKey) return false;
        var hash = KeyRing.HashOf(presented);
        var isKnown = false;

        // All of them, so that the time taken does not tell which one matched.
        foreach (var known in hashes) isKnown |= CryptographicOperations.FixedTimeEquals(hash, known);
        return isKnown;
    }

    private static byte[] HashOf(string entry, int at)
    {
        if (SecretText.IsUnresolved(entry)) throw new WebhookKeyException($"Webhook key {at + 1} is a Key Vault reference that did not resolve; see the app's identity and the secret's name.");
        if (!entry.StartsWith(HashPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return entry.Length is >= ShortestKey and <= LongestKey
                ? KeyRing.HashOf(entry)
                : throw new WebhookKeyException($"Webhook key {at + 1} has {entry.Length} characters, not {ShortestKey} to {LongestKey}.");
        }

        var digits = entry[HashPrefix.Length..];
        return digits.Length == 2 * SHA256.HashSizeInBytes && digits.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(digits)
            : throw new WebhookKeyException($"Webhook key {at + 1} is no SHA-256 of {2 * SHA256.HashSizeInBytes} hexadecimal digits.");
    }
}

/// <summary>A configured webhook key cannot be used. The message names its place, never the key.</summary>
public sealed class WebhookKeyException(string message) : Exception(message);
