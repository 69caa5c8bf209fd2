using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Where a response is stored.</summary>
public static class TypeformKeys
{
    public const string Collection = "typeform";

    private const int Longest = 64;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static RecordKey Of(string formId, string token) => new(Collection, Part(formId), Part(token));

    /// <summary>Names a response in keys, e.g. <c>F1~T1</c>.</summary>
    public static string Joined(string formId, string token) => $"{Part(formId)}~{Part(token)}";

    /// <summary>Instance id of the process that looks at a response, e.g. <c>typeform~F1~T1</c>.</summary>
    public static string Instance(string formId, string token) => $"typeform~{Joined(formId, token)}";

    /// <summary>The outside id itself where it is 1 to 64 of <c>[A-Za-z0-9._-]</c>, else its SHA-256 in hex.</summary>
    internal static string Part(string id) => id.Length is > 0 and <= Longest && !id.AsSpan().ContainsAnyExcept(Allowed)
        ? id
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
