using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Azure.Data.Tables;

namespace Kyndof.Workflows.Functions.Tests.Tables;

/// <summary>A real table service on this machine, for the tests of one collection.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private const string Account = "tests";

    /// <summary>Made for this run; the table service is told of it when it starts.</summary>
    private static readonly string Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));

    private readonly int port = FreePort();
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("kyndof-azurite-");
    private Process? process;

    public string ConnectionString => At(port);

    /// <summary>A port that is reserved and never listened on.</summary>
    public static string NobodyListens => At(1);

    public async Task InitializeAsync()
    {
        var program = Path.Combine(ProjectFolder(), "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(program)) throw new InvalidOperationException("Azurite is not installed. Run: npm ci --prefix tests/Functions.Tests");
        string[] arguments = [program, "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--location", folder.FullName, "--silent", "--disableTelemetry", "--skipApiVersionCheck"];
        var start = new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["AZURITE_ACCOUNTS"] = $"{Account}:{Key}";
        process = Process.Start(start);
        await UntilItAnswersAsync();
    }

    public async Task DisposeAsync()
    {
        process?.Kill(entireProcessTree: true);
        if (process is not null) await process.WaitForExitAsync();
        process?.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>The SDK's own retries do the waiting.</summary>
    private async Task UntilItAnswersAsync()
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 60;
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(500);
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        await new TableServiceClient(ConnectionString, options).CreateTableIfNotExistsAsync("ready");
    }

    public static string At(int port) => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string ProjectFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Functions.Tests.csproj"))) return at.FullName;
        }

        throw new InvalidOperationException("The tests run outside their project's folder.");
    }
}

[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<Azurite>
{
    public const string Name = "Azurite";
}
