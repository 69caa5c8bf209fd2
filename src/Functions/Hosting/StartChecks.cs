using Kyndof.Workflows.Functions.Mail;
using Kyndof.Workflows.Functions.Watchdog;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Policies;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Hosting;

/// <summary>Reads what can be wrong before anything is taken in: the policy, the templates, the sender, the watchdog's schedule. A problem
/// keeps the worker from starting, rather than appearing with the first message.</summary>
internal sealed class StartChecks(
    PolicyInForce policies, IMessageRenderer renderer, IMessageSender sender, ITeamChat chat, WatchdogOptions watchdog, ILogger<StartChecks> logger) : IHostedService
{
    /// <exception cref="StoredPolicyException">An applied policy cannot be read.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await policies.RefreshAsync(cancellationToken: cancellationToken);
        var policy = policies.Current;
        logger.LogInformation(
            "Policy {Profile} version {Version} ({Hash}); mail: {Mail}; Slack: {Chat}; templates: {Renderer}; watchdog: {Schedule}",
            policy.Profile, policy.Version, policy.Hash, MailSetup.Describe(sender), TeamChatSetup.Describe(chat), renderer.GetType().Name, watchdog.Schedule);
        if (chat is NoTeamChat)
            logger.LogWarning("Kyndof__Slack__Token is not set: messages to Slack fail, and the team gets a task for each");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
