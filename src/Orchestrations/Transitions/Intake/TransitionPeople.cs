using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Who does a person's part on a day: themselves, during an absence their delegate, in the end the CS Lead (TRN-4).</summary>
public sealed class TransitionPeople(StaffDirectory staff, OwnerResolver owners, IPolicyProvider policies)
{
    /// <param name="lastDay">The last day they are in the company; null: they stay.</param>
    /// <param name="lead">Staff id or contact of the CS Lead.</param>
    public async Task<PersonNow> NowAsync(string staffId, Instant at, LocalDate? lastDay, string lead, CancellationToken cancellationToken)
    {
        var today = at.InZone(DateTimeZoneProviders.Tzdb[policies.Current.Calendar.Zone]).Date;
        var leader = await ContactAsync(lead, cancellationToken);
        var standing = today > lastDay ? leader : await owners.ResolveAsync(staffId, today, leader, cancellationToken);
        return new PersonNow(await staff.GetAsync(staffId, cancellationToken) is { } member ? Of(member) : standing, standing);
    }

    /// <summary>Whether an actor does a person's part today.</summary>
    public async Task<bool> IsTheirsAsync(string staffId, Actor actor, Instant now, CancellationToken cancellationToken)
    {
        if (actor.StaffId is null) return false;
        if (actor.StaffId == staffId) return true;
        var policy = policies.Current;
        var today = now.InZone(DateTimeZoneProviders.Tzdb[policy.Calendar.Zone]).Date;
        return (await owners.ResolveAsync(staffId, today, policy.Team, cancellationToken)).Id == actor.StaffId;
    }

    private async Task<Contact> ContactAsync(string id, CancellationToken cancellationToken)
    {
        if (await staff.GetAsync(id, cancellationToken) is { } member) return Of(member);
        var policy = policies.Current;
        return policy.People.FirstOrDefault(entry => entry.Contact.Id == id)?.Contact ?? policy.Team;
    }

    private static Contact Of(StaffMember member) => new(member.StaffId, member.Name, member.Email, member.Phone);
}
