using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace Kyndof.Workflows.Adapters.Tests.Mail;

/// <summary>A mail read back from its raw text, as a mail client would.</summary>
internal sealed partial class ReadMail
{
    private readonly List<(string Name, string Value)> headers;

    public ReadMail(string raw)
    {
        Raw = raw;
        var end = raw.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        headers = Headers(raw[..end]);
        var boundary = BoundaryOf().Match(Header("Content-Type")).Groups["boundary"].Value;
        var parts = raw[(end + 4)..].Split("--" + boundary, StringSplitOptions.None)[1..^1].Select(static part => part[2..]).ToList();
        Parts = [.. parts.Select(Part)];
    }

    public string Raw { get; }

    public IReadOnlyList<(string Type, string Body)> Parts { get; }

    public string Subject => Decode(Header("Subject"));

    public MailAddress From => new(Decode(Header("From")));

    public MailAddress To => new(Decode(Header("To")));

    public MailAddress ReplyTo => new(Decode(Header("Reply-To")));

    public IEnumerable<string> HeaderNames => headers.Select(static header => header.Name);

    public string Header(string name) => headers.Single(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static List<(string Name, string Value)> Headers(string text) =>
        [.. Folds().Replace(text, " ").Split("\r\n").Select(static line => line.Split(':', 2)).Select(static pair => (pair[0], pair[1].Trim()))];

    private static (string Type, string Body) Part(string part)
    {
        var end = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var fields = Headers(part[..end].TrimStart()).ToDictionary(static header => header.Name, static header => header.Value, StringComparer.OrdinalIgnoreCase);
        var body = part[(end + 4)..];
        body = body.EndsWith("\r\n", StringComparison.Ordinal) ? body[..^2] : body;
        var bytes = fields["Content-Transfer-Encoding"] == "base64" ? Convert.FromBase64String(body) : QuotedPrintable(body);
        return (fields["Content-Type"].Split(';')[0], Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"));
    }

    private static byte[] QuotedPrintable(string body)
    {
        var joined = body.Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var index = 0; index < joined.Length; index++)
        {
            if (joined[index] == '=')
            {
                bytes.Add(byte.Parse(joined.AsSpan(index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                index += 2;
            }
            else
            {
                bytes.Add((byte)joined[index]);
            }
        }

        return [.. bytes];
    }

    private static string Decode(string value) =>
        Words().Replace(BetweenWords().Replace(value, "?==?"), static word => Encoding.UTF8.GetString(
            word.Groups["kind"].Value is "B" or "b" ? Convert.FromBase64String(word.Groups["text"].Value) : QuotedPrintable(word.Groups["text"].Value.Replace('_', ' '))));

    [GeneratedRegex("boundary=\"?(?<boundary>[^\";]+)")]
    private static partial Regex BoundaryOf();

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Folds();

    [GeneratedRegex(@"=\?utf-8\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();
}
