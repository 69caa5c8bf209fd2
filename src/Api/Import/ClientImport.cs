using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Directory;

namespace Kyndof.Workflows.Api.Import;

/// <summary>Lines that are clients (CHN-5).</summary>
internal sealed class ClientImport(ClientDirectory directory) : IImportTarget<ClientResource>
{
    public string IdField => "clientId";

    public async Task<ClientResource?> FindAsync(string id, CancellationToken cancellationToken) =>
        await directory.GetAsync(id, cancellationToken) is { } client ? ClientResource.Of(client) : null;

    public ClientResource Complete(string id, ClientResource resource) => ClientResource.Of(resource.ToClient(id));

    public Task<Problem?> RefuseAsync(string id, ClientResource resource, CancellationToken cancellationToken) => Task.FromResult<Problem?>(null);

    public async Task<bool> PutAsync(string id, ClientResource resource, CancellationToken cancellationToken)
    {
        await directory.PutAsync(resource.ToClient(id), cancellationToken);
        return true;
    }
}
