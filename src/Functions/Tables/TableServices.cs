using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Kyndof.Workflows.Functions.Hosting;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>Registers records on Azure Tables: by <c>Kyndof:Records</c>, else in the host's own storage account.</summary>
internal static class TableServices
{
    private const string HostStorage = "AzureWebJobsStorage";

    /// <exception cref="SettingException">Neither a connection nor an endpoint is set.</exception>
    public static IServiceCollection AddTableRecords(this IServiceCollection services, IConfiguration configuration)
    {
        var options = new TableStoreOptions { TablePrefix = configuration["Kyndof:Records:TablePrefix"] ?? new TableStoreOptions().TablePrefix };
        var store = new TableRecordStore(Client(configuration), options);
        return services.AddSingleton(store).AddSingleton<IRecordStore>(store);
    }

    /// <exception cref="SettingException">Neither a connection nor an endpoint is set.</exception>
    public static TableServiceClient Client(IConfiguration configuration)
    {
        if (Set(configuration, "Kyndof:Records:ConnectionString") is { } own) return new TableServiceClient(own, ClientOptions());
        if (Set(configuration, "Kyndof:Records:Endpoint") is { } endpoint) return new TableServiceClient(new Uri(endpoint), Identity(configuration), ClientOptions());
        if (Set(configuration, HostStorage) is { } connection) return new TableServiceClient(connection, ClientOptions());
        if (Set(configuration, $"{HostStorage}:tableServiceUri") is { } uri) return new TableServiceClient(new Uri(uri), Identity(configuration), ClientOptions());
        if (Set(configuration, $"{HostStorage}:accountName") is { } account)
            return new TableServiceClient(new Uri($"https://{account}.table.core.windows.net"), Identity(configuration), ClientOptions());
        throw new SettingException(
            HostStorage, "is missing. Set it to a connection string, or AzureWebJobsStorage__accountName, or Kyndof__Records__Endpoint for an account of its own.");
    }

    private static TokenCredential Identity(IConfiguration configuration) => new DefaultAzureCredential(new DefaultAzureCredentialOptions
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
