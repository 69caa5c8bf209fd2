using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>Clients as the order system and the CS Lead put them (CHN-5).</summary>
public sealed class ClientDirectory(IRecordStore store, IEnumerable<IClientObserver> observers)
{
    public const string Collection = "clients";

    private readonly DirectoryRecords<Client> records = new(store, Collection);

    /// <summary>Creates or replaces a client, then tells the observers, also of an unchanged one: the repeat of a call
    /// that died between the two must wake what waits.</summary>
    public async Task<PutOutcome> PutAsync(Client client, CancellationToken cancellationToken = default)
    {
        var outcome = await records.PutAsync(client.ClientId, client, cancellationToken);
        foreach (var observer in observers) await observer.ClientPutAsync(client, cancellationToken);
        return outcome;
    }

    /// <summary>Gives an account to another CSM if it still is the first one's, then tells the observers. Repeatable.</summary>
    /// <returns>The client as it stands now; null when nobody knows it.</returns>
    public async Task<Client?> GiveToAsync(string clientId, string from, string to, CancellationToken cancellationToken = default)
    {
        var client = await records.ChangeAsync(clientId, known => known.Csm == from || known.Csm is null ? known with { Csm = to } : null, cancellationToken);
        if (client?.Csm != to) return client;
        foreach (var observer in observers) await observer.ClientPutAsync(client, cancellationToken);
        return client;
    }

    public Task<Client?> GetAsync(string clientId, CancellationToken cancellationToken = default) =>
        records.GetAsync(clientId, cancellationToken);

    /// <summary>Clients by id.</summary>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<Client>> ListAsync(string? cursor = null, int limit = 50, CancellationToken cancellationToken = default) =>
        records.ListAsync(cursor, limit, cancellationToken);
}
