using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>One template file: a <c>subject:</c> line (a partial has none), then the sections <c>--- html ---</c> and <c>--- text ---</c>.</summary>
internal sealed record TemplateFile(string Name, string? Subject, string Html, string Text)
{
    private const string HtmlMark = "--- html ---";
    private const string TextMark = "--- text ---";
    private const string SubjectMark = "subject:";

    /// <exception cref="TemplateException">The file does not have that shape.</exception>
    public static TemplateFile Parse(string name, string content, bool isPartial)
    {
        var lines = content.ReplaceLineEndings("\n").Split('\n');
        var html = Only(name, lines, HtmlMark);
        var text = Only(name, lines, TextMark);
        if (text < html) throw new TemplateException(name, $"'{TextMark}' stands before '{HtmlMark}'");
        var file = new TemplateFile(
            name,
            isPartial ? null : ReadSubject(name, lines[..html]),
            string.Join('\n', lines[(html + 1)..text]).Trim('\n'),
            string.Join('\n', lines[(text + 1)..]).Trim('\n'));
        if (string.IsNullOrWhiteSpace(file.Html)) throw new TemplateException(name, "the html section is empty");
        if (string.IsNullOrWhiteSpace(file.Text)) throw new TemplateException(name, "the text section is empty");
        if (content.Contains("{{{", StringComparison.Ordinal) || content.Contains("{{&", StringComparison.Ordinal))
            throw new TemplateException(name, "'{{{' and '{{&' would let markup of others into a mail; write '{{'");
        return file;
    }

    private static int Only(string name, string[] lines, string mark)
    {
        var found = Enumerable.Range(0, lines.Length).Where(index => lines[index].Trim() == mark).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new TemplateException(name, $"the line '{mark}' is missing"),
            _ => throw new TemplateException(name, $"the line '{mark}' stands {found.Count} times"),
        };
    }

    private static string ReadSubject(string name, string[] head)
    {
        var filled = head.Where(static line => !string.IsNullOrWhiteSpace(line)).ToList();
        if (filled is not [var line] || !line.StartsWith(SubjectMark, StringComparison.Ordinal) || line.Length == SubjectMark.Length)
            throw new TemplateException(name, $"above '{HtmlMark}' stands exactly one line, '{SubjectMark} …'");
        var subject = line[SubjectMark.Length..].Trim();
        return subject.Length > 0 ? subject : throw new TemplateException(name, "the subject is empty");
    }
}
