using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Issues;

/// <summary>What holds between the bands of financial authority (RAB-3, ruling 1).</summary>
internal static class AuthorityChecks
{
    // Answers for every amount, with or without a band of its own.
    private const string Highest = "ceo";

    public static void Check(Place place, IReadOnlyList<Section> bands, KnownNames? roles)
    {
        if (bands.Count == 0)
        {
            place.Refuse("nobody decides on any amount; allowed one band or more, the last without upToUsd");
            return;
        }

        for (var index = 0; index < bands.Count; index++)
        {
            CheckEnd(bands, index);
            roles?.Check(bands[index], "role", "delegate", "consulted", "informed");
            if (bands[index].Find<string>("delegate") is { } named && RankOf(named, bands) is var rank && rank < index)
                bands[index].At("delegate").Refuse($"'{named}' {(rank < 0 ? "has no band" : "may decide on less")}; allowed {string.Join(", ", Allowed(bands, index))}");
        }
    }

    private static void CheckEnd(IReadOnlyList<Section> bands, int index)
    {
        var band = bands[index];
        var isLast = index == bands.Count - 1;
        if (isLast && band.Places.ContainsKey("upToUsd")) band.At("upToUsd").Refuse("is the end of the last band; allowed only in those before it, so that somebody decides on every amount");
        if (isLast) return;
        if (!band.Places.ContainsKey("upToUsd")) Missing(band)?.Refuse("missing; allowed to be left out only in the last band");
        if (index > 0 && band.Number("upToUsd") is { } end && bands[index - 1].Number("upToUsd") is { } before && end <= before)
            band.At("upToUsd").Refuse($"'{end}' is out of range; allowed more than the band above ({before})");
    }

    private static int RankOf(string role, IReadOnlyList<Section> bands) => role == Highest
        ? bands.Count
        : bands.Select(band => band.Find<string>("role")).ToList().LastIndexOf(role);

    private static IEnumerable<string> Allowed(IReadOnlyList<Section> bands, int index) =>
        bands.Skip(index).Select(band => band.Find<string>("role")).OfType<string>().Append(Highest).Distinct();

    private static Place? Missing(Section band) =>
        band.Places.Values.MinBy(place => place.Line) is { } first ? first with { Path = $"{first.Path[..first.Path.LastIndexOf('.')]}.upToUsd" } : null;
}
