using Kyndof.Workflows.Orchestrations.Directory;

namespace Kyndof.Workflows.Orchestrations.ClientRecords;

/// <summary>Puts a client's record together from what the processes keep.</summary>
public sealed class ClientRecordReader(ClientDirectory clients)
{
    /// <summary>Null when nobody knows the client.</summary>
    public async Task<ClientRecord?> ReadAsync(string clientId, CancellationToken cancellationToken)
    {
        if (await clients.GetAsync(clientId, cancellationToken) is null) return null;
        return new ClientRecord
        {
            ClientId = clientId,
            SendingHeld = false,
            Waiting = 0,
            Promises = new PromiseRecord(0, 0, 0, 0, 0),
            ToldFirst = new ToldFirst(0, 0, null),
            Open = new OpenWork(0, 0, 0, 0, 0),
        };
    }
}
