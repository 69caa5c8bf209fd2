using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Who a message goes to and whose name it carries, as the directory has it now.</summary>
public interface IMessageDirectory
{
    /// <summary>The client; null when the id is unknown.</summary>
    Task<Client?> ClientAsync(string clientId, CancellationToken cancellationToken = default);

    /// <summary>The CS contact who answers this client today (ORD-1): the owner, during an absence the delegate,
    /// where nobody is named the policy's team contact.</summary>
    Task<Contact> OwnerOfAsync(Client client, CancellationToken cancellationToken = default);

    /// <summary>The colleague of an id today: the staff member, during an absence the delegate; without a staff record the policy's contact
    /// of that id; where nobody is known the policy's team contact.</summary>
    Task<Colleague> ColleagueAsync(string id, CancellationToken cancellationToken = default);
}
