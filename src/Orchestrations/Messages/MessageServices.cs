using Kyndof.Workflows.Orchestrations.Messages.Desk;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Pacing;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Registers what message work is made of. The host adds the ports: <see cref="IMessageRenderer"/>, <see cref="IMessageSender"/>, records,
/// intake, policy and <see cref="TimeProvider"/>; <see cref="ITeamChat"/> where Slack is set up, and <see cref="Links.IActionLinks"/>, without which
/// messages carry no link.</summary>
public static class MessageServices
{
    public static IServiceCollection AddMessages(this IServiceCollection services, SendingOptions options)
    {
        services.TryAddSingleton<ITeamChat, NoTeamChat>();
        return services.AddParts(options);
    }

    private static IServiceCollection AddParts(this IServiceCollection services, SendingOptions options) => services
        .AddSingleton(options)
        .AddSingleton<LedgerStore>()
        .AddSingleton<LedgerList>()
        .AddSingleton<MessageLedger>()
        .AddSingleton<HoldBook>()
        .AddSingleton<SendingControl>()
        .AddSingleton<MessageWriter>()
        .AddSingleton<MessagePlanner>()
        .AddSingleton<MessageCarriers>()
        .AddSingleton<SendingPacer>()
        .AddSingleton<MessageHandover>()
        .AddSingleton<HandoversInFlight>()
        .AddSingleton<ReportBook>()
        .AddSingleton<FallbackChooser>()
        .AddSingleton<IDeliveryReports, DeliveryReports>()
        .AddSingleton<IMessageDirectory, MessageDirectory>()
        .AddSingleton<IMessageDesk, MessageDesk>();
}
