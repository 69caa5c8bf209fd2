using System.Globalization;
using System.Text.RegularExpressions;

namespace Kyndof.Workflows.Adapters.Policies.Outlines;

/// <summary>Finds the rules a comment names.</summary>
internal static partial class RuleIds
{
    /// <summary>Rules, rulings and <c>assumed</c> in the order they stand; a range (<c>ORD-2 to ORD-5</c>) is each of its rules.</summary>
    public static IEnumerable<string> In(string? text)
    {
        foreach (Match match in Named().Matches(text ?? ""))
        {
            if (match.Groups["last"] is not { Success: true } last)
            {
                yield return match.Value;
                continue;
            }

            for (var number = Number(match.Groups["first"]); number <= Number(last); number++)
                yield return string.Create(CultureInfo.InvariantCulture, $"{match.Groups["kind"].Value}-{number}");
        }
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<kind>[A-Z]{2,3})-(?<first>[0-9]{1,2})(?: to \k<kind>-(?<last>[0-9]{1,2}))?\b|\bruling [0-9]{1,2}\b|\bassumed\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
