using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Accountability;

/// <summary>What holds between the roles of a policy.</summary>
internal static class AccountabilityChecks
{
    public static void Check(Section people, Section groups)
    {
        var roles = new KnownNames("a role of people", [.. people.Places.Keys]);
        foreach (var (group, _) in groups.Values)
        {
            if (people.Places.ContainsKey(group)) groups.At(group).Refuse("is a role of people too; allowed a name of its own");
            roles.Check(groups, group);
        }
    }
}
