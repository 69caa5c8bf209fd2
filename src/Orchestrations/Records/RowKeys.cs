using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>Parts of row keys that sort as the thing they stand for, in characters a table key may hold.</summary>
public static class RowKeys
{
    /// <summary>Sorts after every instant: something without a date comes last.</summary>
    public const string Never = "99999999T999999.999999999";

    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss.fffffffff");

    /// <summary>Sorts as time goes, to the nanosecond.</summary>
    public static string Ascending(Instant? instant) => instant is { } value ? Pattern.Format(value) : Never;

    /// <summary>Sorts newest first.</summary>
    public static string Descending(Instant instant) =>
        (long.MaxValue - instant.ToUnixTimeTicks()).ToString("D19", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>16 hex digits that stand for a longer text, where key length is short and order does not matter.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    /// <summary>The row key that ends the range of a prefix ending in <c>~</c> whose rows go on with digits or letters.</summary>
    public static string EndOf(string prefix) => prefix + "~";
}
