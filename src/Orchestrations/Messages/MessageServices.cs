using Kyndof.Workflows.Orchestrations.Messages.Desk;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The ledger and its desk as hosts register them.</summary>
public static class MessageServices
{
    /// <summary>Adds the ledger. The host provides <see cref="IMessageSender"/>, <see cref="IMessageRenderer"/>, <see cref="SendingOptions"/>,
    /// records, intake, policies and the time.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddSingleton<LedgerStore>()
        .AddSingleton<LedgerList>()
        .AddSingleton<MessageLedger>()
        .AddSingleton<HoldBook>()
        .AddSingleton<SendingControl>()
        .AddSingleton<HandoversInFlight>()
        .AddSingleton<MessageHandover>()
        .AddSingleton<MessagePlanner>()
        .AddSingleton<IMessageDirectory, MessageDirectory>()
        .AddSingleton<IMessageDesk, MessageDesk>();
}
