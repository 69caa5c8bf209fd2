namespace Kyndof.Workflows.Api.Security;

/// <summary>What somebody is for, and so what they may do.</summary>
public enum Role
{
    OrderSystem,
    Specialist,
    Csm,
    CsLead,
    Cfo,
    Ceo,
    OperationsDirector,
    FunctionMember,
    Operator,
}

/// <summary>Roles by name, and the groups routes are open to.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, string> Names = Enum.GetValues<Role>()
        .ToDictionary(role => role, role => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString()));

    /// <summary>Who works with clients.</summary>
    public static IReadOnlyList<Role> Cs { get; } = [Role.Specialist, Role.Csm, Role.CsLead];

    /// <summary>Who may look at what CS works with.</summary>
    public static IReadOnlyList<Role> CsAndOperator { get; } = [.. Cs, Role.Operator];

    /// <summary>Who answers for the service as a whole.</summary>
    public static IReadOnlyList<Role> InCharge { get; } = [Role.CsLead, Role.Operator];

    /// <summary>Whom CS asks and whom issues escalate to.</summary>
    public static IReadOnlyList<Role> Consulted { get; } = [Role.Cfo, Role.Ceo, Role.OperationsDirector, Role.FunctionMember];

    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    /// <summary>The role as it is written outside, e.g. <c>cs-lead</c>.</summary>
    public static string Name(this Role role) => Names[role];

    public static bool TryParse(string? name, out Role role)
    {
        role = Names.FirstOrDefault(entry => entry.Value == name).Key;
        return name is not null && Names[role] == name;
    }
}
