using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Kyndof.Workflows.LocalHost;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalRuntime.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>A world of its own: the real host on a virtual clock, a data file in a temp folder, mail in a pickup folder.
/// Everything goes in by HTTP, as its users do it.</summary>
public sealed class Scenario : IAsyncDisposable
{
    private const string Morning = "morning-digest~";
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");
    private readonly Action<WebApplicationBuilder>? customize;
    private HostOptions options;
    private WebApplication app = null!;
    private Dictionary<string, string> keys = [];

    private Scenario(HostOptions options, Action<WebApplicationBuilder>? customize)
    {
        this.options = options;
        this.customize = customize;
    }

    public string Folder => options.DataFolder;

    public Instant Now => Runtime.Time.Now;

    public EmbeddedRuntime Runtime => app.Services.GetRequiredService<EmbeddedRuntime>();

    public IServiceProvider Services => app.Services;

    /// <summary>Starts a world at an instant with an offset, e.g. <c>2026-03-06T17:00+09:00</c>.</summary>
    /// <param name="customize">Swaps edges of the host, at every start.</param>
    /// <param name="settings">Text of the installation's <c>settings.json</c>.</param>
    public static Task<Scenario> StartAt(string instant, Action<WebApplicationBuilder>? customize = null, string? settings = null) =>
        BeginAsync(new HostOptions { DataFolder = NewFolder(), VirtualClock = true, Start = At(instant) }, customize, settings);

    /// <summary>Starts a world with the usual client and their specialist.</summary>
    public static async Task<Scenario> WithClientAt(string instant, Action<WebApplicationBuilder>? customize = null, string? settings = null)
    {
        var world = await StartAt(instant, customize, settings);
        await world.PutStaff("specialist-1");
        await world.PutClient();
        return world;
    }

    /// <summary>Starts a world on this machine's clock.</summary>
    public static Task<Scenario> StartOnRealTime() => BeginAsync(new HostOptions { DataFolder = NewFolder() }, null, null);

    private static async Task<Scenario> BeginAsync(HostOptions options, Action<WebApplicationBuilder>? customize, string? settings)
    {
        Directory.CreateDirectory(options.DataFolder);
        if (settings is not null) await File.WriteAllTextAsync(Path.Combine(options.DataFolder, "settings.json"), settings);
        var world = new Scenario(options, customize);
        await world.StartAsync();
        return world;
    }

    private static string NewFolder() => Path.Combine(Path.GetTempPath(), "kyndof-" + Path.GetRandomFileName());

    public static Instant At(string text)
    {
        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);
        return (parsed.Success ? parsed : Minutes.Parse(text)).Value.ToInstant();
    }

    /// <summary>Stops the host as Ctrl+C does and starts it again on the same data.</summary>
    /// <param name="start">Where the virtual clock is told to begin this time.</param>
    public async Task RestartAsync(string? start = null)
    {
        await StopAsync();
        if (start is not null) options = options with { Start = At(start) };
        await StartAsync();
    }

    /// <summary>Stops the host, lets something happen to its data, and starts it again.</summary>
    public async Task WhileStoppedAsync(Func<Task> work)
    {
        await StopAsync();
        await work();
        await StartAsync();
    }

    public async Task AdvanceTo(string instant) => await Runtime.AdvanceToAsync(At(instant), CancellationToken.None);

    public async Task Advance(Duration by) => await Runtime.AdvanceToAsync(Now + by, CancellationToken.None);

    /// <summary>A caller with the key of a role.</summary>
    public ApiCaller As(string role)
    {
        var http = app.GetTestClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", keys[role]);
        return new ApiCaller(http, this);
    }

    /// <summary>A caller without a key.</summary>
    public HttpClient Stranger() => app.GetTestClient();

    /// <summary>Mails in the pickup folder by ledger key, without those of every morning.</summary>
    public IReadOnlyDictionary<string, string> Mails() => Mails(static key => !key.StartsWith(Morning, StringComparison.Ordinal));

    /// <summary>What the CS Lead is told in the morning, by ledger key.</summary>
    public IReadOnlyDictionary<string, string> MorningMails() => Mails(static key => key.StartsWith(Morning, StringComparison.Ordinal));

    private Dictionary<string, string> Mails(Func<string, bool> isWanted) => Directory.Exists(options.PickupFolder)
        ? Directory.GetFiles(options.PickupFolder, "*.eml").Where(path => isWanted(Path.GetFileNameWithoutExtension(path))).ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Lets everything due now happen.</summary>
    public Task SettleAsync() => options.VirtualClock ? Runtime.AdvanceToAsync(Now, CancellationToken.None) : Runtime.RunUntilIdleAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(options.DataFolder, recursive: true);
    }

    private async Task StartAsync()
    {
        app = LocalHostApplication.Build(options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.ShareTemplates();
            customize?.Invoke(builder);
        });
        await app.StartAsync();
        keys = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(options.DataFolder, "keys.json")))!;
    }

    private async Task StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    internal static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    internal static string Text(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
