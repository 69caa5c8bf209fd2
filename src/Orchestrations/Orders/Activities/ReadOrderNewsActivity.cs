using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

/// <summary>What an order has to know before it decides.</summary>
public sealed record ReadOrderNews
{
    public required string OrderId { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Inbox entries after this sequence.</summary>
    public required long After { get; init; }

    /// <summary>Ledger keys of messages that left the order's hands without being sent.</summary>
    public required IReadOnlyList<string> Awaited { get; init; }
}

/// <param name="Client">Null while the client is unknown.</param>
/// <param name="Sent">Awaited messages that have been sent meanwhile.</param>
/// <param name="More">The inbox has another page.</param>
public sealed record OrderNews(Client? Client, IReadOnlyList<Arrival> Arrivals, IReadOnlyList<SentMessage> Sent, bool More = false);

public sealed record SentMessage(string Key, Instant AcceptedAt);

/// <summary>Reads an order's client and inbox. An unknown client is watched for, so that their record wakes the order.</summary>
public sealed class ReadOrderNewsActivity(OrderInbox inbox, ClientDirectory clients, ClientWatch watch, IMessageDesk messages)
    : Activity<ReadOrderNews, OrderNews>
{
    public override async Task<OrderNews> RunAsync(ReadOrderNews input, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(input.ClientId, cancellationToken);
        if (client is null)
        {
            await watch.WaitAsync(input.ClientId, input.OrderId, cancellationToken);

            // Put in between: its nudge may have come before the watch.
            client = await clients.GetAsync(input.ClientId, cancellationToken);
        }

        var (arrivals, more) = await inbox.ReadAsync(input.OrderId, input.After, cancellationToken);
        var sent = new List<SentMessage>();
        foreach (var key in input.Awaited)
        {
            if (await messages.GetAsync(key, cancellationToken) is { AcceptedAt: { } at }) sent.Add(new SentMessage(key, at));
        }

        return new OrderNews(client, arrivals, sent, more);
    }
}
