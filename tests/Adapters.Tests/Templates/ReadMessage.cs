using System.Net;
using System.Text.RegularExpressions;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>A rendered message as a reader takes it in.</summary>
internal static partial class ReadMessage
{
    /// <summary>What a reader of the HTML sees, without its frame.</summary>
    public static string Spoken(string html)
    {
        var start = html.IndexOf("word-break:keep-all;\">", StringComparison.Ordinal) + "word-break:keep-all;\">".Length;
        var body = html[start..html.LastIndexOf("</td></tr>\n</table>\n<p class=\"foot\"", StringComparison.Ordinal)];
        return WebUtility.HtmlDecode(Tags().Replace(body, static tag => Inline().IsMatch(tag.Value) ? "" : " "));
    }

    /// <summary>The words alone: list marks and line ends are the only liberty the two have.</summary>
    public static string Words(string text) => Blanks().Replace(ListMarks().Replace(text, " "), " ").Trim();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("^</?(strong|a)[ >]")]
    private static partial Regex Inline();

    [GeneratedRegex(@"^- ", RegexOptions.Multiline)]
    private static partial Regex ListMarks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
