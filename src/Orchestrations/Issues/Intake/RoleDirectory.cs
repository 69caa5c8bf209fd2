using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Who stands for each role on a day (RAB-1): a client's own people for its first tiers, the staff record with the role, during an
/// absence the delegate, otherwise the policy's contact. A function is asked at its shared contact.</summary>
public sealed class RoleDirectory(StaffDirectory staff, OwnerResolver owners, IPolicyProvider policies)
{
    private const int MostStaff = 1000;

    /// <summary>Staff id, or the id of a contact of the policy, by role.</summary>
    /// <param name="client">Null while unknown.</param>
    public async Task<Dictionary<string, string>> PeopleAsync(Client? client, Instant at, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var today = at.InZone(DateTimeZoneProviders.Tzdb[policy.Calendar.Zone]).Date;
        var everybody = (await staff.ListAsync(limit: MostStaff, cancellationToken: cancellationToken)).Items;
        var people = new Dictionary<string, string>(StringComparer.Ordinal) { [IssuePeople.Team] = policy.Team.Id };
        foreach (var entry in policy.People)
        {
            var standing = entry.Function is null ? OwnOf(client, entry.Role) ?? everybody.FirstOrDefault(member => Holds(member, entry))?.StaffId : null;
            people[entry.Role] = standing is null ? entry.Contact.Id : (await owners.ResolveAsync(standing, today, entry.Contact, cancellationToken)).Id;
        }

        return people;
    }

    private static string? OwnOf(Client? client, string role) => role switch
    {
        "specialist" => client?.Specialist,
        "csm" => client?.Csm,
        _ => null,
    };

    /// <summary>Specialists and CSMs belong to clients: one of another client is not asked.</summary>
    private static bool Holds(StaffMember member, RoleContact entry) =>
        member.Role == entry.Role && entry.Role is not ("specialist" or "csm");
}
