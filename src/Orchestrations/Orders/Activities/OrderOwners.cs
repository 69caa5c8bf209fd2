using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

/// <summary>Who answers for a client on a day: the owner, during an absence the delegate, in the end the team (ORD-1, ORD-11).</summary>
public sealed class OrderOwners(OwnerResolver owners, IPolicyProvider policies)
{
    public Task<Contact> OwnerAsync(Client? client, Instant at, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var zone = DateTimeZoneProviders.Tzdb[policy.Calendar.Zone];
        return owners.ResolveAsync(client, at.InZone(zone).Date, policy.Team, cancellationToken);
    }
}
