using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Accountability;

/// <summary>What holds between the roles of a policy.</summary>
internal static class AccountabilityChecks
{
    public static void Check(KnownNames people, Section groups)
    {
        foreach (var group in groups.Values.Keys)
        {
            if (people.Names.Contains(group)) groups.At(group).Refuse("is a role of people too; allowed a name of its own");
            people.Check(groups, group);
        }
    }
}
