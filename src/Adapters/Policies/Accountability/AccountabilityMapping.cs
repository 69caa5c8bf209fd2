using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Accountability;

namespace Kyndof.Workflows.Adapters.Policies.Accountability;

/// <summary>Turns checked roles and matrices into the records the processes work with.</summary>
internal static class AccountabilityMapping
{
    public static IReadOnlyList<RoleContact> ToPeople(Section people) =>
    [
        .. from entry in people.Values
           let contact = (Section)entry.Value
           select new RoleContact(entry.Key, PolicyMapping.ToContact(contact), contact.Find<string>("function")),
    ];

    public static IReadOnlyList<RoleGroup> ToGroups(Section groups) =>
        [.. groups.Values.Keys.Select(name => new RoleGroup(name, groups.List<string>(name)))];

    public static DecisionType ToDecision(string matrix, Section row) => new()
    {
        Id = row.Get<string>("id"),
        Matrix = matrix,
        Name = row.Get<string>("name"),
        Accountable = row.List<string>("accountable"),
        Responsible = row.List<string>("responsible"),
        Consulted = row.List<string>("consulted"),
        Informed = row.List<string>("informed"),
        WeeklySummary = row.Values.TryGetValue("weeklySummary", out var weekly) && (bool)weekly,
        Ruling = row.Find<string>("ruling"),
    };
}
