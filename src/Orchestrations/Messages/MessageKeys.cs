using System.Buffers;
using System.Globalization;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Which keys messages may have, and the ids of the instances that work on them.</summary>
public static class MessageKeys
{
    /// <summary>Longest key, in characters: with a number or an instant in front it still is a record's row key.</summary>
    public const int MaxLength = 180;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-");

    /// <summary>True for 1 to <see cref="MaxLength"/> characters of <c>[A-Za-z0-9._~-]</c>: safe as record key, file name and route segment.</summary>
    public static bool IsValid(string key) => IsPlain(key, MaxLength);

    /// <summary>True for what <see cref="Ledger.LedgerPage.Next"/> may have answered.</summary>
    public static bool IsCursor(string cursor) => IsPlain(cursor, 200);

    /// <summary>The instance of the n-th delivery a person asked for.</summary>
    public static string DeliveryInstanceId(string key, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"delivery~{number}~{key}");

    /// <summary>The instance that delivers what a lifted hold had kept back.</summary>
    /// <param name="clientId">Null for the hold of all sending.</param>
    /// <param name="number">How often that hold was switched before.</param>
    public static string ReleaseInstanceId(string? clientId, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"release~{number}~{(clientId is null ? "all" : "client~" + clientId)}");

    /// <summary>The instance that handles one delivery report.</summary>
    /// <param name="report">The report's row: status and time of the attempt.</param>
    public static string ReportInstanceId(string key, string report) => $"report~{RowKeys.Digest(report)[..10]}~{key}";

    private static bool IsPlain(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && !text.AsSpan().ContainsAnyExcept(Allowed);
}
