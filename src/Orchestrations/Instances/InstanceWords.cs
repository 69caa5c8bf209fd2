using System.Globalization;
using System.Text;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>The words an instance is found by, in the characters a row key may hold. Each letter is written by itself, so that what begins a
/// word begins what stands for it.</summary>
internal static class InstanceWords
{
    /// <summary>Words kept of one instance; assumed. A batch of rows holds 100 writes.</summary>
    private const int Most = 24;

    /// <summary>Letters kept of one word; assumed. A row key has 200 characters, and one letter may take five.</summary>
    private const int Longest = 32;

    /// <summary>Of the id, the client id and the subject. Hyphens do not part a word, but what stands behind one is a word too: <c>K-1042</c> is
    /// found by <c>k-10</c> and by <c>1042</c>.</summary>
    public static IReadOnlyList<string> Of(InstanceView view) =>
        [.. new[] { view.Id, view.ClientId, view.Subject }.OfType<string>().SelectMany(Split).SelectMany(WithParts).Select(Encode).Distinct(StringComparer.Ordinal).Take(Most)];

    /// <summary>Of what somebody looks for. A word another one begins with says nothing more and is left out.</summary>
    public static IReadOnlyList<string> Asked(string text)
    {
        var words = Split(text).Select(Encode).Distinct(StringComparer.Ordinal).ToList();
        return [.. words.Where(word => !words.Exists(other => other.Length > word.Length && other.StartsWith(word, StringComparison.Ordinal))).Take(Most)];
    }

    /// <summary>Whether each of the words begins a word of the instance.</summary>
    public static bool Match(IReadOnlyList<string> asked, InstanceView view)
    {
        if (asked.Count == 0) return true;
        var words = Of(view);
        return asked.All(word => words.Any(own => own.StartsWith(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant() + ' ')
        {
            if (IsInWord(letter)) word.Append(letter);
            if (IsInWord(letter) || word.Length == 0) continue;
            if (word.ToString().Trim('-', '.', '_') is { Length: > 0 } whole) yield return whole;
            word.Clear();
        }
    }

    private static bool IsInWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '-' or '.' or '_'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static IEnumerable<string> WithParts(string word) => Enumerable.Range(0, word.Length)
        .Where(at => at == 0 || (word[at - 1] is '-' or '.' or '_' && word[at] is not ('-' or '.' or '_')))
        .Select(at => word[at..]);

    private static string Encode(string word)
    {
        var encoded = new StringBuilder();
        foreach (var letter in word.AsSpan(0, Math.Min(word.Length, Longest)))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_') encoded.Append(letter);
            else encoded.Append(CultureInfo.InvariantCulture, $":{(int)letter:x4}");
        }

        return encoded.ToString();
    }
}
