using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary><c>Typeform-Signature: sha256=</c> and the base64 HMAC-SHA256 of the body as it came.</summary>
internal static class TypeformSignature
{
    public const string Header = "Typeform-Signature";
    private const string Prefix = "sha256=";

    public static bool IsOf(StringValues header, ReadOnlySpan<byte> body, IReadOnlyList<byte[]> secrets)
    {
        if (header is not [{ } text] || !text.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        Span<byte> presented = stackalloc byte[HMACSHA256.HashSizeInBytes + 1];
        if (!Convert.TryFromBase64String(text[Prefix.Length..], presented, out var length) || length != HMACSHA256.HashSizeInBytes) return false;
        var isKnown = false;

        // All of them, so that the time taken does not tell which one matched.
        foreach (var secret in secrets) isKnown |= CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, body), presented[..length]);
        return isKnown;
    }
}
