using System.Text;
using System.Text.RegularExpressions;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Tidies what templates leave.</summary>
internal static partial class TemplateText
{
    /// <summary>Longest subject, in characters.</summary>
    public const int SubjectLength = 200;

    /// <summary>One line without control characters: whatever a name holds, it cannot begin another header.</summary>
    public static string Subject(string rendered)
    {
        var line = Blanks().Replace(rendered, " ").Trim();
        if (line.Length <= SubjectLength) return line;
        var end = SubjectLength - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return new StringBuilder(line, 0, end, SubjectLength).Append('…').ToString();
    }

    /// <summary>No blanks at the end of a line, never more than one empty line.</summary>
    public static string Body(string rendered) =>
        EmptyLines().Replace(TrailingBlanks().Replace(rendered.ReplaceLineEndings("\n"), "\n"), "\n\n").Trim() + "\n";

    [GeneratedRegex(@"[\s\p{Cc}\u2028\u2029]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[ \t]+\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TrailingBlanks();

    [GeneratedRegex(@"\n{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyLines();
}
