using System.Buffers.Text;
using System.Security.Cryptography;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.SignIn;

/// <summary>Something only one person has: their key, or the name of their session. Only its hash is kept.</summary>
internal static class SignInSecret
{
    private const int Bytes = 32;

    /// <summary>43 characters that cannot be guessed and are safe in a header and a cookie.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 in 64 hexadecimal digits: fit for a row key.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(KeyRing.HashOf(secret));

    /// <summary>Takes the same time for a near miss as for a far one.</summary>
    public static bool IsSame(string hash, string other) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(hash), System.Text.Encoding.ASCII.GetBytes(other));
}
