using System.Globalization;
using System.Text;

namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>Bodies as 7-bit lines of at most 76 characters: quoted-printable while it can be read, base64 beyond.</summary>
internal static class BodyEncoding
{
    private const int Width = 76;

    /// <summary>Korean is a third of the size in base64; English stays readable in quoted-printable.</summary>
    public static bool PrefersBase64(string body) => body.Count(static character => character > '~') * 5 > body.Length;

    public static (string Name, string Lines) Encode(string body) =>
        PrefersBase64(body) ? ("base64", Base64(body)) : ("quoted-printable", QuotedPrintable(body));

    private static string Base64(string body)
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(body.ReplaceLineEndings("\r\n")));
        return string.Join("\r\n", text.Chunk(Width).Select(static chunk => new string(chunk)));
    }

    private static string QuotedPrintable(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n').Select(QuotedLine);
        return string.Join("\r\n", lines);
    }

    private static string QuotedLine(string line)
    {
        var output = new StringBuilder();
        var width = 0;
        var bytes = Encoding.UTF8.GetBytes(line);
        for (var index = 0; index < bytes.Length; index++)
        {
            var token = Token(bytes[index], isLast: index == bytes.Length - 1);
            if (width + token.Length > Width - 1)
            {
                output.Append("=\r\n");
                width = 0;
            }

            output.Append(token);
            width += token.Length;
        }

        return output.ToString();
    }

    private static string Token(byte value, bool isLast) => value switch
    {
        (byte)' ' or (byte)'\t' when !isLast => ((char)value).ToString(),
        > (byte)' ' and <= (byte)'~' and not (byte)'=' => ((char)value).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"={value:X2}"),
    };
}
