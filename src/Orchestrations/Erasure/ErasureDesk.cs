using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Takes the wish to erase a client: the record decides, the process follows.</summary>
public sealed class ErasureDesk(
    ErasureBook book, ClientDirectory clients, InstanceBoard board, IIntake intake, IOrchestrationClient engine, TimeProvider time) : IErasureDesk
{
    /// <summary>Open instances a refusal names, at most.</summary>
    public const int MostNamed = 20;

    public async Task<ErasureOutcome> EraseAsync(string clientId, string reason, string actor, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var (record, etag) = await book.FindAsync(clientId, cancellationToken);
            if (record is { State: ErasureState.Running }) return await AgainAsync(record, cancellationToken);
            if (await clients.GetAsync(clientId, cancellationToken) is not { } client)
                return record is { State: ErasureState.Erased } ? new ErasureOutcome.Accepted(record) : new ErasureOutcome.NotFound();
            if (await RefusalAsync(client, reason, cancellationToken) is { } refusal) return refusal;

            var next = new ErasureRecord
            {
                ClientId = clientId,
                Number = (record?.Number ?? 0) + 1,
                RequestedAt = Instant.FromDateTimeOffset(time.GetUtcNow()),
                RequestedBy = actor,
                Reason = reason,
            };

            // The one before has ended; its id is free only when the engine has forgotten it.
            if (record is not null) await engine.PurgeAsync(ErasureCatalog.Instance(clientId), cancellationToken);
            if ((await intake.AcceptAsync(ErasureBook.Write(next, etag), [Start(next)], cancellationToken)).Committed) return new ErasureOutcome.Accepted(next);
        }
    }

    public Task<Page<ErasureRecord>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken = default) =>
        book.ListAsync(cursor, limit, cancellationToken);

    /// <summary>The call before may have died between the record and the process, and a process that failed is begun again.</summary>
    private async Task<ErasureOutcome> AgainAsync(ErasureRecord record, CancellationToken cancellationToken)
    {
        await engine.PurgeAsync(ErasureCatalog.Instance(record.ClientId), cancellationToken);
        await intake.NudgeAsync([Start(record)], cancellationToken);
        return new ErasureOutcome.Accepted(record);
    }

    private async Task<ErasureOutcome.Refused?> RefusalAsync(Client client, string reason, CancellationToken cancellationToken)
    {
        string?[] words = [client.Name, client.ContactName, client.Email, client.Phone];
        if (words.Any(word => !string.IsNullOrWhiteSpace(word) && reason.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return new ErasureOutcome.Refused("reason-names-client", "The reason stays on record; say it without the client's name, address or number.", []);
        var open = await board.OpenOfClientAsync(client.ClientId, MostNamed, cancellationToken);
        return open.Count == 0 ? null : new ErasureOutcome.Refused(
            "client-has-open-processes", $"Client {client.ClientId} has open processes; end them first: {string.Join(", ", open)}.", open);
    }

    private static Nudge.Start Start(ErasureRecord record) => new(
        ErasureCatalog.Instance(record.ClientId), ErasureCatalog.Orchestration, new EraseClient { ClientId = record.ClientId, Number = record.Number });
}
