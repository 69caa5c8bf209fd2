using Azure.Communication.Email;
using Azure.Identity;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Communication;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Mail;

/// <content>Azure Communication Services: <c>Kyndof:Mail:Endpoint</c> with the app's identity, or on a machine of one's own
/// <c>Kyndof:Mail:ConnectionString</c>.</content>
internal static partial class MailSetup
{
    private const string EndpointSetting = "Kyndof__Mail__Endpoint";
    private const string ConnectionSetting = "Kyndof__Mail__ConnectionString";

    static partial void AddCommunication(IServiceCollection services, IConfigurationSection mail, ref bool isAdded)
    {
        var (endpoint, connection) = (mail["Endpoint"], mail["ConnectionString"]);
        services.AddSingleton<IMessageSender>(provider => new CommunicationSender(
            Client(endpoint, connection, provider.GetRequiredService<IHostEnvironment>(), provider.GetService<IConfiguration>()),
            provider.GetRequiredService<ILogger<CommunicationSender>>()));
        isAdded = true;
    }

    /// <exception cref="SettingException">Neither is set, or what is set cannot be used here.</exception>
    private static EmailClient Client(string? endpoint, string? connection, IHostEnvironment environment, IConfiguration? configuration)
    {
        if (connection is { Length: > 0 })
        {
            if (!environment.IsDevelopment())
                throw new SettingException(ConnectionSetting, $"holds a key and is for Development only. Set {EndpointSetting}; the app signs in with its identity.");
            return ByConnection(connection);
        }

        if (endpoint is null or "")
            throw new SettingException(EndpointSetting, $"is missing. Set it to https://<name>.communication.azure.com, or {ConnectionSetting} on a machine of one's own.");
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            throw new SettingException(EndpointSetting, "is no https address such as https://<name>.communication.azure.com.");
        return new EmailClient(uri, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = configuration?["AZURE_CLIENT_ID"] }), ClientOptions());
    }

    private static EmailClient ByConnection(string connection)
    {
        try
        {
            return new EmailClient(connection, ClientOptions());
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or InvalidOperationException)
        {
            throw new SettingException(ConnectionSetting, "is no connection string such as endpoint=https://…;accesskey=….");
        }
    }

    /// <summary>One try, no waiting: the library would sit through a 429 in silence, holding an activity.</summary>
    internal static EmailClientOptions ClientOptions()
    {
        var options = new EmailClientOptions();
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30); // assumed
        return options;
    }
}
