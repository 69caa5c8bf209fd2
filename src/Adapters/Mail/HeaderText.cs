using System.Text;

namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>Header values as RFC 5322 and RFC 2047 want them: ASCII, folded, and never a second header.</summary>
internal static class HeaderText
{
    /// <summary>Bytes of one encoded word: in base64 with its frame they stay below the 75 characters a word may have.</summary>
    private const int BytesOfWord = 42;

    /// <summary>Free text, encoded where it is not plain ASCII.</summary>
    public static string Unstructured(string text) => IsPlain(text) && text.Length <= 66 ? text : Encode(text);

    /// <summary><c>"Name" &lt;address&gt;</c>; only the address where the name is empty.</summary>
    public static string Mailbox(string name, string address)
    {
        if (string.IsNullOrWhiteSpace(name)) return address;
        var shown = IsPlain(name) && name.Length <= 60
            ? $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : Encode(name);
        return $"{shown}\r\n <{address}>";
    }

    /// <summary>One line: a control character becomes a blank.</summary>
    public static string OneLine(string text) => text.Any(IsBreak) ? string.Concat(text.Select(static character => IsBreak(character) ? ' ' : character)) : text;

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("=?", StringComparison.Ordinal);

    /// <summary>Encoded words of whole characters, one a line.</summary>
    private static string Encode(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var bytes = 0;
        foreach (var rune in OneLine(text).EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > BytesOfWord) Close();
            word.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        Close();
        return string.Join("\r\n ", words);

        void Close()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word.ToString()))}?=");
            word.Clear();
            bytes = 0;
        }
    }
}
