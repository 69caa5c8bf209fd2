using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Names for ids: everybody work is for, and everybody it may be given to.</summary>
/// <param name="Clients">By id.</param>
/// <param name="Staff">By id; the policy's contacts of roles and functions are among them.</param>
/// <param name="Team">Owner of whatever has none.</param>
/// <param name="More">There are more than the 5,000 of each that are listed.</param>
public sealed record DirectoryAnswer(IReadOnlyList<DirectoryClient> Clients, IReadOnlyList<DirectoryPerson> Staff, DirectoryTeam Team, bool More);

/// <param name="Csm">Staff id of the Client Success Manager.</param>
public sealed record DirectoryClient(string Id, string Name, ClientTier Tier, Language Language, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Csm);

/// <param name="Id">Staff id, or the id of a contact of the policy.</param>
/// <param name="Kind">A person with a staff record, or a role's contact of the policy.</param>
/// <param name="Role">E.g. <c>csm</c>.</param>
/// <param name="Function">E.g. <c>operations</c>.</param>
public sealed record DirectoryPerson(
    string Id, string Name, DirectoryKind Kind, string Role, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Function);

public sealed record DirectoryTeam(string Id, string Name);

public enum DirectoryKind
{
    Person,
    Role,
}
