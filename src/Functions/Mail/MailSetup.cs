using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Mail;

/// <summary>Chooses who takes the mail: <c>Kyndof:Mail:Provider</c> is <c>communication</c> (Azure Communication Services) or
/// <c>pickup</c> (files in <c>Kyndof:Mail:PickupFolder</c>, for a machine of one's own). That folder lies beside the app, not in it: the
/// Functions host watches the app's folder and restarts when a folder appears there.</summary>
internal static partial class MailSetup
{
    private const string ProviderSetting = "Kyndof__Mail__Provider";

    /// <exception cref="SettingException">No provider is named, or one this build does not have.</exception>
    public static IServiceCollection AddMailSender(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var mail = configuration.GetSection("Kyndof:Mail");
        switch (mail["Provider"])
        {
            case "pickup":
                return services.AddSingleton<IMessageSender>(new PickupFolderSender(PickupFolder(mail, contentRoot)));
            case "communication":
                var isAdded = false;
                AddCommunication(services, mail, ref isAdded);
                return isAdded ? services : throw new SettingException(ProviderSetting, "this build has no Communication Services sender; build with KyndofCommunicationEmail=true, or set 'pickup'.");
            case null or "":
                throw new SettingException(ProviderSetting, "is missing. Set 'communication', or 'pickup' on a machine of one's own.");
            case var other:
                throw new SettingException(ProviderSetting, $"'{other}' is no provider. Set 'communication' or 'pickup'.");
        }
    }

    /// <summary>Where files lie that nobody sends.</summary>
    internal static string PickupFolder(IConfigurationSection mail, string contentRoot) =>
        Path.Combine(contentRoot, mail["PickupFolder"] ?? Path.Combine("..", ".data", "mail"));

    /// <summary>In words for the log.</summary>
    public static string Describe(IMessageSender sender) => sender is PickupFolderSender pickup ? $"files in {pickup.Folder}" : sender.GetType().Name;

    /// <summary>In a file of its own, so that a build without that package does without it.</summary>
    static partial void AddCommunication(IServiceCollection services, IConfigurationSection mail, ref bool isAdded);
}
