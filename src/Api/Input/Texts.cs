using System.Globalization;
using System.Text.RegularExpressions;

namespace Kyndof.Workflows.Api.Input;

/// <summary>What texts from outside may look like.</summary>
internal static partial class Texts
{
    public const string IdPattern = "^[A-Za-z0-9._-]{1,64}$";
    public const string KeyPattern = "^[A-Za-z0-9._~:-]{1,200}$";
    public const string PhonePattern = @"^\+?[0-9 ().-]{2,31}$";
    public const int LongestEmail = 254;

    public static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Instance ids, ledger keys and task ids: business ids joined by <c>~</c>.</summary>
    public static bool IsKey(string text) => Key().IsMatch(text);

    public static bool IsPhone(string text) => Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) >= 3;

    public static bool IsEmail(string text) => text.Length <= LongestEmail && Email().IsMatch(text) && !text.Contains("..", StringComparison.Ordinal);

    public static bool IsOneCleanLine(string text) => !text.Any(IsUnclean);

    /// <summary>As one line, but line feeds and carriage returns may be in it.</summary>
    public static bool IsCleanText(string text) => !text.Any(character => character is not ('\n' or '\r') && IsUnclean(character));

    // Bidirectional controls can make a text read as what it is not.
    private static bool IsUnclean(char character) =>
        char.IsControl(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[A-Za-z0-9._~:-]{1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"\A\+?[0-9 ().-]{2,31}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}))+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Email();
}
