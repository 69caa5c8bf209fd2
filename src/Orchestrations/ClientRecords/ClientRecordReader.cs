using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.ClientRecords;

/// <summary>Puts a client's record together from what the processes keep.</summary>
public sealed class ClientRecordReader(ClientDirectory clients, HoldBook holds, ClientCases cases, ClientContacts contacts)
{
    /// <summary>Null when nobody knows the client.</summary>
    public async Task<ClientRecord?> ReadAsync(string clientId, CancellationToken cancellationToken)
    {
        if (await clients.GetAsync(clientId, cancellationToken) is null) return null;
        var hold = await holds.GetAsync(clientId, cancellationToken) is { On: true } on ? on : null;
        var (open, promises) = await cases.ReadAsync(clientId, cancellationToken);
        var (waiting, toldAt) = await contacts.MessagesAsync(clientId, cancellationToken);
        var (asked, saidAt) = await contacts.WordsAsync(clientId, cancellationToken);
        return new ClientRecord
        {
            ClientId = clientId,
            SendingHeld = hold is not null,
            HeldBy = hold?.By,
            HeldAt = hold?.At,
            Waiting = waiting,
            Promises = new PromiseRecord(promises.Counted, promises.KeptInTime, promises.KeptLate, promises.Missed, promises.Open),
            ToldFirst = ToldFirstOf(promises, asked),
            Open = open,
            LastContactAt = Later(toldAt, saidAt),
        };
    }

    internal static Instant? Later(Instant? one, Instant? other) => one is null || other > one ? other : one;

    private static ToldFirst ToldFirstOf(PromiseCount promises, int asked)
    {
        var (told, all) = (promises.KeptInTime, promises.KeptInTime + asked);
        return new ToldFirst(told, asked, all == 0 ? null : decimal.Round(100m * told / all, 1, MidpointRounding.AwayFromZero));
    }
}
