namespace Kyndof.Workflows.Domain.Surveys;

/// <summary>Ids of surveys: <c>survey~</c> and business ids joined by <c>~</c>, e.g. <c>survey~K-1042</c>, <c>survey~loop~F-3~1</c>.</summary>
public static class SurveyIds
{
    /// <summary>Characters of a survey's id, at most; an order's has 71, a loop's about an answer 80.</summary>
    public const int Longest = 128;

    private const string Prefix = "survey~";
    private const int LongestPart = 64;

    /// <summary>Business ids joined by <c>~</c>, each 1 to 64 of <c>[A-Za-z0-9._-]</c>, 128 characters in all.</summary>
    public static bool IsJoinedId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && text.Split('~').All(static part => part.Length is > 0 and <= LongestPart && part.All(IsPlain));
    }

    public static bool IsSurveyId(string text) => IsJoinedId(text) && text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The id that goes on after <c>survey~</c> as told, e.g. <c>survey~K-1042</c> of <c>K-1042</c>.</summary>
    public static string Of(string rest) => Prefix + rest;

    /// <summary>The order whose one survey it is (ruling 4); null for other surveys.</summary>
    public static string? OrderIdOf(string surveyId)
    {
        ArgumentNullException.ThrowIfNull(surveyId);
        return surveyId.StartsWith(Prefix, StringComparison.Ordinal) && !surveyId.AsSpan(Prefix.Length).Contains('~') ? surveyId[Prefix.Length..] : null;
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-';
}
