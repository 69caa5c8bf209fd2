using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Accountability;

namespace Kyndof.Workflows.Adapters.Policies.Accountability;

/// <summary>The RABSIC matrices as they stand in a file beside the policy (RAB-1).</summary>
internal static class RabsicFile
{
    private const string Rule = "RAB-1";

    public static SectionShape Shape { get; } = new(
    [
        new("matrices", Rule, "Decision types by the matrix they stand in.", new MapShape(TextShape.Kebab, new ListShape(new SectionShape(
        [
            new("id", null, "Id the policy and every workflow decision name it by; unique over all matrices.", TextShape.Kebab),
            new("name", null, "What is decided.", TextShape.Line),
            new("accountable", null, "Who answers for it: one role, or several with the ruling that says so.", AccountabilityShapes.Roles),
            new("responsible", null, "Who does it; at least one role.", AccountabilityShapes.Roles),
            new("consulted", null, "Who is asked first.", AccountabilityShapes.Roles),
            new("informed", null, "Who is told.", AccountabilityShapes.Roles),
            new("weeklySummary", null, "The informed get one digest a week instead of a message per case; false where left out.", new FlagShape(), Required: false),
            new("ruling", null, "The ruling that explains or refines the row.", new TextShape("a ruling such as ruling 3", "^ruling [0-9]{1,2}$"), Required: false),
        ])))),
    ]);

    /// <summary>Every row in the order of the file; null when something is wrong, which the report then says.</summary>
    /// <param name="roles">Roles and groups of the policy; null leaves them unchecked.</param>
    public static IReadOnlyList<DecisionType>? Read(PolicyReport report, KnownNames? roles)
    {
        if (PolicyText.Read(report, Shape)?.Find<Section>("matrices") is not { } matrices) return null;
        List<(string Matrix, Section Row)> rows =
            [.. from matrix in matrices.Values.Keys from row in matrices.List<Section>(matrix) select (matrix, row)];
        Check([.. rows.Select(entry => entry.Row)], roles);
        return report.Problems.Count == 0 ? [.. rows.Select(entry => AccountabilityMapping.ToDecision(entry.Matrix, entry.Row))] : null;
    }

    private static void Check(IReadOnlyList<Section> rows, KnownNames? roles)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Find<string>("id") is { } id && !seen.Add(id)) row.At("id").Refuse($"'{id}' is listed twice; allowed an id of its own");
            if (row.Values.ContainsKey("accountable")) CheckAccountable(row);
            if (row.Values.ContainsKey("responsible") && row.List<string>("responsible").Count == 0)
                row.At("responsible").Refuse("names nobody; allowed one role or more");
            roles?.Check(row, "accountable", "responsible", "consulted", "informed");
        }
    }

    private static void CheckAccountable(Section row)
    {
        var count = row.List<string>("accountable").Count;
        if (count == 0 || (count > 1 && !row.Places.ContainsKey("ruling")))
            row.At("accountable").Refuse($"names {count} roles; allowed one, or several with the ruling that says so");
    }
}
