using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Desk;

/// <summary>Recipient and sender of a message from the directory, as of today in the profile's zone.</summary>
public sealed class MessageDirectory(ClientDirectory clients, StaffDirectory staff, OwnerResolver owners, IPolicyProvider policies, TimeProvider time)
    : IMessageDirectory
{
    public Task<Client?> ClientAsync(string clientId, CancellationToken cancellationToken = default) => clients.GetAsync(clientId, cancellationToken);

    public Task<Contact> OwnerOfAsync(Client client, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        return owners.ResolveAsync(client, Today(policy), policy.Team, cancellationToken);
    }

    public async Task<Colleague> ColleagueAsync(string id, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        if (await staff.GetAsync(id, cancellationToken) is null)
            return new Colleague(policy.People.FirstOrDefault(person => person.Contact.Id == id)?.Contact ?? policy.Team);
        var contact = await owners.ResolveAsync(id, Today(policy), policy.Team, cancellationToken);
        var member = await staff.GetAsync(contact.Id, cancellationToken);
        return member is null ? new Colleague(contact) : new Colleague(contact, member.Language);
    }

    private LocalDate Today(ServicePolicy policy) =>
        Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb[policy.Calendar.Zone]).Date;
}
