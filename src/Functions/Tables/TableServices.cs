using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>Registers records on Azure Tables: by <c>Kyndof:Records</c>, else in the host's own storage account.</summary>
internal static class TableServices
{
    private const string HostStorage = "AzureWebJobsStorage";

    /// <summary>Leaves room for a collection's name in the 63 characters of a table's.</summary>
    private const int MaxPrefix = 20;

    /// <exception cref="SettingException">Neither a connection nor an endpoint is set.</exception>
    public static IServiceCollection AddTableRecords(this IServiceCollection services, IConfiguration configuration)
    {
        var store = new TableRecordStore(Client(configuration), Options(configuration));
        return services.AddSingleton(store).AddSingleton<IRecordStore>(store);
    }

    /// <exception cref="SettingException">Neither a connection nor an endpoint is set.</exception>
    public static TableServiceClient Client(IConfiguration configuration)
    {
        if (Set(configuration, "Kyndof:Records:ConnectionString") is { } own) return Connected("Kyndof__Records__ConnectionString", own);
        if (Set(configuration, "Kyndof:Records:Endpoint") is { } endpoint) return SignedIn("Kyndof__Records__Endpoint", endpoint, configuration);
        if (Set(configuration, HostStorage) is { } connection) return Connected(HostStorage, connection);
        if (Set(configuration, $"{HostStorage}:tableServiceUri") is { } uri) return SignedIn($"{HostStorage}__tableServiceUri", uri, configuration);
        if (Set(configuration, $"{HostStorage}:accountName") is { } account)
            return SignedIn($"{HostStorage}__accountName", $"https://{account}.table.core.windows.net", configuration);
        throw new SettingException(
            HostStorage, "is missing. Set it to a connection string, or AzureWebJobsStorage__accountName, or Kyndof__Records__Endpoint for an account of its own.");
    }

    /// <exception cref="SettingException">The prefix cannot begin a table's name.</exception>
    public static TableStoreOptions Options(IConfiguration configuration)
    {
        var prefix = Set(configuration, "Kyndof:Records:TablePrefix") ?? new TableStoreOptions().TablePrefix;
        if (prefix.Length is < 3 or > MaxPrefix || !char.IsAsciiLetter(prefix[0]) || !prefix.All(char.IsAsciiLetterOrDigit))
            throw new SettingException("Kyndof__Records__TablePrefix", $"must be 3 to {MaxPrefix} letters and digits, the first a letter.");
        return new TableStoreOptions { TablePrefix = prefix };
    }

    private static TableServiceClient Connected(string setting, string connection)
    {
        try
        {
            return new TableServiceClient(connection, ClientOptions());
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new SettingException(setting, "is no connection string of a storage account.");
        }
    }

    private static TableServiceClient SignedIn(string setting, string address, IConfiguration configuration) =>
        Uri.TryCreate(address, UriKind.Absolute, out var endpoint) && endpoint.Scheme == Uri.UriSchemeHttps
            ? new TableServiceClient(endpoint, Identity(configuration), ClientOptions())
            : throw new SettingException(setting, "does not make the https address of a table service.");

    private static DefaultAzureCredential Identity(IConfiguration configuration) => new DefaultAzureCredential(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = Set(configuration, $"{HostStorage}:clientId") ?? Set(configuration, "AZURE_CLIENT_ID"),
    });

    /// <summary>A call that finds no answer is given up after about 15 seconds: the activity around it is tried for days.</summary>
    private static TableClientOptions ClientOptions()
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(400);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(3);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        return options;
    }

    private static string? Set(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 } value ? value : null;
}
