using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Desk;

/// <summary>Recipient and sender of a message from the directory, as of today in the profile's zone.</summary>
public sealed class MessageDirectory(ClientDirectory clients, OwnerResolver owners, IPolicyProvider policies, TimeProvider time) : IMessageDirectory
{
    public Task<Client?> ClientAsync(string clientId, CancellationToken cancellationToken = default) => clients.GetAsync(clientId, cancellationToken);

    public Task<Contact> OwnerOfAsync(Client client, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var today = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb[policy.Calendar.Zone]).Date;
        return owners.ResolveAsync(client, today, policy.Team, cancellationToken);
    }
}
