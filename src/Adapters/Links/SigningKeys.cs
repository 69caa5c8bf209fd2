using System.Security.Cryptography;

namespace Kyndof.Workflows.Adapters.Links;

/// <summary>Puts a signature behind a payload and takes it off again.</summary>
internal sealed class SigningKeys
{
    /// <summary>Bytes of a secret; as many as the signature has, fewer could be guessed sooner than it.</summary>
    public const int ShortestSecret = HMACSHA256.HashSizeInBytes;

    private readonly byte[][] secrets;

    public SigningKeys(IReadOnlyList<byte[]> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (secrets.Count == 0) throw new ArgumentException("There is no secret to sign with.", nameof(secrets));
        if (secrets.Any(secret => secret.Length < ShortestSecret)) throw new ArgumentException($"A secret has fewer than {ShortestSecret} bytes.", nameof(secrets));
        this.secrets = [.. secrets];
    }

    public byte[] Sign(byte[] payload) => [.. payload, .. HMACSHA256.HashData(secrets[0], payload)];

    /// <summary>The payload; null when none of the secrets signed it. Takes the same time for a near miss as for a far one.</summary>
    public byte[]? Verify(byte[] signed)
    {
        if (signed.Length <= HMACSHA256.HashSizeInBytes) return null;
        var payload = signed[..^HMACSHA256.HashSizeInBytes];
        var signature = signed.AsSpan(payload.Length);
        var isOurs = false;

        // All of them, so that the time taken does not tell which one signed.
        foreach (var secret in secrets) isOurs |= CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, payload), signature);
        return isOurs ? payload : null;
    }
}
