namespace Kyndof.Workflows.LocalHost;

/// <summary>Settings on the command line: <c>--Kyndof:Smtp:Host=mail.example.com</c>, or the value as the next word.</summary>
internal static class SettingArguments
{
    private const string Prefix = "--Kyndof:";

    /// <param name="stray">The first word that is no setting; null when all are.</param>
    public static IReadOnlyDictionary<string, string?> Read(IReadOnlyList<string> words, out string? stray)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        stray = null;
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (!word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || (equals < 0 && at + 1 == words.Count))
            {
                stray = word;
                return settings;
            }

            if (equals > 0) settings[word[2..equals]] = word[(equals + 1)..];
            else settings[word[2..]] = words[++at];
        }

        return settings;
    }
}
