using System.Security.Cryptography;
using System.Text;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>A short name for the content of a policy, the same however it is laid out.</summary>
internal static class PolicyHash
{
    /// <summary>First 12 hex digits of the SHA-256 of every value of the files.</summary>
    public static string Of(params PolicyReport[] files)
    {
        var lines = files.SelectMany((file, index) => file.Values.Select(value => $"{index}:{value.Key}={value.Value}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..12];
    }
}
