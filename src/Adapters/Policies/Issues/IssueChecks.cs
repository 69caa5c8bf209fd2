using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Time;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies.Issues;

/// <summary>What holds between the values of <c>issues</c>.</summary>
internal static class IssueChecks
{
    /// <param name="people">Roles of people; null leaves them unchecked.</param>
    /// <param name="roles">Roles and groups; null leaves them unchecked.</param>
    public static void Check(Section issues, KnownNames? people, KnownNames? roles)
    {
        if (issues.Find<Section>("response") is { } response)
            NotMore(response, ("vipInHours", "inHours"), ("vipOutside", "outside"), ("vipEmergency", "emergency"));
        if (issues.Find<Section>("tiers") is { } tiers) NotMore(tiers, ("vipTwo", "two"));
        PolicyChecks.Ascending(issues, "warnAt");
        if (issues.Find<Section>("confirmation") is { } confirmation)
        {
            PolicyChecks.More(confirmation, "callAfterDays", "remindAfterDays");
            PolicyChecks.More(confirmation, "closeAfterDays", "callAfterDays");
        }

        if (issues.Find<Section>("shares") is { } shares) CheckShares(issues.At("shares"), shares);
        if (issues.Values.ContainsKey("authority")) AuthorityChecks.Check(issues.At("authority"), issues.List<Section>("authority"), people, roles);
        if (roles is not null && issues.Values.ContainsKey("commonQuestionsTo")) roles.Check(issues, "commonQuestionsTo");
        if (issues.Find<Section>("kinds") is not { } kinds || roles is null) return;
        foreach (var kind in kinds.Values.Values.Cast<Section>()) roles.Check(kind, "accountable", "consulted", "informed", "flagged");
    }

    /// <summary>Every decision type that a band or a kind names stands in the matrices (RAB-2).</summary>
    public static void CheckDecisions(Section issues, KnownNames decisions)
    {
        var bands = issues.Values.ContainsKey("authority") ? issues.List<Section>("authority") : [];
        var kinds = issues.Find<Section>("kinds")?.Values.Values.Cast<Section>() ?? [];
        foreach (var row in bands.Concat(kinds)) decisions.Check(row, "decision");
    }

    private static void NotMore(Section section, params ReadOnlySpan<(string Shorter, string Longer)> pairs)
    {
        foreach (var (shorter, longer) in pairs)
        {
            if (PolicyChecks.Both<Duration>(section, shorter, longer) is var (less, more) && less > more)
                section.At(shorter).Refuse($"'{IsoDuration.Format(less)}' is out of range; allowed not more than {longer} ({IsoDuration.Format(more)})");
        }
    }

    private static void CheckShares(Place place, Section shares)
    {
        string[] tiers = ["one", "two", "three", "four"];
        if (!tiers.All(shares.Values.ContainsKey)) return;
        var sum = tiers.Sum(tier => shares.Get<int>(tier));
        if (sum != 100) place.Refuse($"one to four come to {sum}; allowed together 100");
    }
}
