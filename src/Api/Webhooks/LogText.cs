using System.Text.RegularExpressions;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>Words of others as they may stand in logs and reasons: short, on one line, without addresses.</summary>
internal static partial class LogText
{
    private const int Longest = 100;

    /// <summary>The first 100 characters; control characters become spaces.</summary>
    public static string Short(string? text) => string.Concat((text ?? "").Take(Longest).Select(static letter => char.IsControl(letter) ? ' ' : letter));

    /// <summary><c>c***@example.com</c>.</summary>
    public static string Mask(string? address) =>
        address is not null && address.LastIndexOf('@') is var at and > 0 ? Short($"{address[0]}***{address[at..]}") : "***";

    /// <summary>A text with every address in it masked.</summary>
    public static string MaskIn(string text) =>
        Address().Replace(string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter)), static match => Mask(match.Value));

    [GeneratedRegex(@"[^\s<>""'(),;:@]{1,64}@[A-Za-z0-9.\-]{1,255}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
