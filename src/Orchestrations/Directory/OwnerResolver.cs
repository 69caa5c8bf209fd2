using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>Who looks after a client on a date: the client's owner, their delegate while they are away, or the team
/// (ORD-1's contact, ORD-11's owner).</summary>
public sealed class OwnerResolver(StaffDirectory staff)
{
    /// <summary>Delegations followed before the team takes over; a chain longer than this is a mistake in the data.</summary>
    public const int MaxDelegations = 5;

    /// <param name="client">Null for a client nobody knows: the team.</param>
    /// <param name="date">The day in the profile's zone.</param>
    /// <param name="team">The policy's team contact, the owner of last resort.</param>
    public Task<Contact> ResolveAsync(Client? client, LocalDate date, Contact team, CancellationToken cancellationToken = default) =>
        ResolveAsync(client?.OwnerId, date, team, cancellationToken);

    /// <param name="staffId">Null or unknown: the team.</param>
    public async Task<Contact> ResolveAsync(string? staffId, LocalDate date, Contact team, CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (staffId is not null && seen.Count <= MaxDelegations && seen.Add(staffId))
        {
            if (await staff.GetAsync(staffId, cancellationToken) is not { } member) return team;
            if (member.AbsenceOn(date) is not { } absence) return new Contact(member.StaffId, member.Name, member.Email, member.Phone);
            staffId = absence.Delegate;
        }

        return team;
    }
}
