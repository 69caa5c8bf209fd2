using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Issues;

/// <summary>What holds between the bands of financial authority (RAB-3, ruling 1).</summary>
internal static class AuthorityChecks
{
    // Answers for every amount, with or without a band of its own.
    private const string Highest = "ceo";

    /// <param name="people">Roles of people, who may decide; null leaves them unchecked.</param>
    /// <param name="roles">Roles and groups, who may be asked and told; null leaves them unchecked.</param>
    public static void Check(Place place, IReadOnlyList<Section> bands, KnownNames? people, KnownNames? roles)
    {
        if (bands.Count == 0) place.Refuse("nobody decides on any amount; allowed one band or more, the last without upToUsd");
        for (var index = 0; index < bands.Count; index++)
        {
            CheckEnd(bands, index);
            people?.Check(bands[index], "role", "delegate");
            roles?.Check(bands[index], "consulted", "informed");
            CheckDelegate(bands, index);
        }
    }

    private static void CheckEnd(IReadOnlyList<Section> bands, int index)
    {
        var band = bands[index];
        if (index == bands.Count - 1)
        {
            if (band.Places.ContainsKey("upToUsd")) band.At("upToUsd").Refuse("ends the last band; allowed to be left out there, so that somebody decides on every amount");
            return;
        }

        if (!band.Places.ContainsKey("upToUsd")) Missing(band)?.Refuse("missing; allowed to be left out only in the last band");
        if (index > 0 && band.Number("upToUsd") is { } end && bands[index - 1].Number("upToUsd") is { } before && end <= before)
            band.At("upToUsd").Refuse($"'{end}' is out of range; allowed more than the band above ({before})");
    }

    // Nobody stands in for somebody who may decide on more (ESC-7).
    private static void CheckDelegate(IReadOnlyList<Section> bands, int index)
    {
        if (bands[index].Find<string>("delegate") is not { } named || named == Highest) return;
        string[] allowed = [.. bands.Skip(index).Select(band => band.Find<string>("role")).OfType<string>().Append(Highest).Distinct()];
        if (!allowed.Contains(named)) bands[index].At("delegate").Refuse($"'{named}' may not decide on as much; allowed {string.Join(", ", allowed)}");
    }

    private static Place? Missing(Section band) =>
        band.Places.Values.MinBy(place => place.Line) is { } first ? first with { Path = $"{first.Path[..first.Path.LastIndexOf('.')]}.upToUsd" } : null;
}
