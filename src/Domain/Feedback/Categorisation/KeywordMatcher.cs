using System.Text;

namespace Kyndof.Workflows.Domain.Feedback.Categorisation;

/// <summary>Finds the policy's words in a client's (FBK-3): English at the start of words, Korean anywhere, whatever language the rest is in.</summary>
public sealed class KeywordMatcher
{
    private readonly string text;

    public KeywordMatcher(string? words) => text = Normal(words ?? "");

    public bool IsSaid(Keywords keywords)
    {
        ArgumentNullException.ThrowIfNull(keywords);
        return keywords.Ko.Any(word => text.Contains(Normal(word), StringComparison.Ordinal)) || keywords.En.Any(word => StartsAWord(Normal(word)));
    }

    private bool StartsAWord(string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0 && word.Length > 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsAscii(text[at - 1])) return true;
        }

        return false;
    }

    /// <summary>Lower case, composed syllables, one space between words.</summary>
    private static string Normal(string words) =>
        string.Join(' ', words.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
