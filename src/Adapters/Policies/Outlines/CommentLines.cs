namespace Kyndof.Workflows.Adapters.Policies.Outlines;

/// <summary>The comments of a YAML text by line; the reader of values throws them away.</summary>
internal sealed class CommentLines(string text)
{
    private readonly string[] lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>What is written behind a value.</summary>
    /// <param name="line">1 for the first.</param>
    public string? Beside(int line) => TextAt(line) is { } written && Start(written) is var start and > 0 ? Bare(written[start..]) : null;

    /// <summary>The block of comments right above a line, as one text.</summary>
    public string? Above(int line)
    {
        var block = new Stack<string>();
        for (var above = line - 1; TextAt(above)?.TrimStart() is { } written && written.StartsWith('#'); above--)
        {
            if (Bare(written) is { Length: > 0 } words && !words.StartsWith("yaml-language-server", StringComparison.Ordinal)) block.Push(words);
        }

        return block.Count == 0 ? null : string.Join(' ', block);
    }

    private string? TextAt(int line) => line >= 1 && line <= lines.Length ? lines[line - 1] : null;

    private static string Bare(string comment) => comment.TrimStart('#').Trim();

    /// <summary>Where the comment begins; -1 without one. A number sign inside quotes, or in the middle of a word, is none.</summary>
    private static int Start(string line)
    {
        char? quote = null;
        for (var place = 0; place < line.Length; place++)
        {
            var (letter, before) = (line[place], place == 0 ? ' ' : line[place - 1]);
            if (quote is { } open)
            {
                if (letter == open && before != '\\') quote = null;
            }
            else if (letter is '"' or '\'' && before is ' ' or '[' or '{' or ',')
            {
                quote = letter;
            }
            else if (letter == '#' && char.IsWhiteSpace(before))
            {
                return place;
            }
        }

        return -1;
    }
}
