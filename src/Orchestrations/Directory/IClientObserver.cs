using Kyndof.Workflows.Domain.Clients;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>Told after a client was put, so that what waits for it goes on. It may be told twice of the same client.</summary>
public interface IClientObserver
{
    Task ClientPutAsync(Client client, CancellationToken cancellationToken = default);
}
