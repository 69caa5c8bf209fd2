using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Slack;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Mail;

/// <summary>Chooses who takes messages to Slack: with <c>Kyndof:Slack:Token</c> Slack; without one, where mails are files, files beside them; else
/// nobody, so that each becomes a task of the team (<see cref="NoTeamChat"/>).</summary>
internal static class TeamChatSetup
{
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static IServiceCollection AddTeamChat(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        if (Settings(configuration) is { } settings)
            return services.AddSingleton<ITeamChat>(provider => new SlackSender(settings, SlackSender.CreateClient(), provider.GetRequiredService<ILogger<SlackSender>>()));
        var mail = configuration.GetSection("Kyndof:Mail");
        return mail["Provider"] == "pickup" ? services.AddSingleton<ITeamChat>(new SlackPickupFolder(MailSetup.PickupFolder(mail, contentRoot))) : services;
    }

    /// <summary>In words for the log.</summary>
    public static string Describe(ITeamChat chat) => chat switch
    {
        SlackPickupFolder pickup => $"files in {pickup.Folder}",
        SlackSender slack => slack.Settings.ToString(),
        _ => "not set up",
    };

    private static SlackSettings? Settings(IConfiguration configuration)
    {
        try
        {
            return SlackSettings.Read(name => configuration[$"Kyndof:Slack:{name}"]);
        }
        catch (SlackSettingsException unusable)
        {
            throw new SettingException($"Kyndof__Slack__{unusable.Name}", unusable.Problem);
        }
    }
}
