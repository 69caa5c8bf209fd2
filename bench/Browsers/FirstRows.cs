using System.Diagnostics;
using System.Net.Http.Json;
using Kyndof.Workflows.Bench.Hosts;
using Microsoft.Playwright;

namespace Kyndof.Workflows.Bench.Browsers;

/// <summary>A signed-in browser that opens the list of everything running. Each opening is a new window of the same browser: files of the page
/// come from its cache, data from the host.</summary>
internal sealed class FirstRows : IAsyncDisposable
{
    private const string Staff = "lead-1";
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;
    private readonly IBrowserContext context;

    private FirstRows(IPlaywright playwright, IBrowser chromium, IBrowserContext context) => (this.playwright, this.chromium, this.context) = (playwright, chromium, context);

    /// <returns>Null, and a word on the error stream, where there is no browser or no built page.</returns>
    public static async Task<FirstRows?> TryStartAsync(BenchHost host, CancellationToken cancellation)
    {
        if (FindProgram() is not { } program) return await LeaveOutAsync("there is no Chromium on this machine");
        using var lead = host.As("cs-lead");
        if (!(await lead.GetStringAsync("/", cancellation)).Contains("/assets/", StringComparison.Ordinal)) return await LeaveOutAsync("the page was not built (npm ci && npm run build in web/dashboard)");

        var driver = await Playwright.CreateAsync();
        var launched = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
        var profile = await launched.NewContextAsync(new BrowserNewContextOptions { BaseURL = lead.BaseAddress!.ToString(), Locale = "en-US", ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        await SignInAsync(host, profile, cancellation);
        return new FirstRows(driver, launched, profile);
    }

    /// <returns>Seconds from the address to the first row of instances, and the same to the smallest page of the host.</returns>
    public async Task<(double Rows, double Least)> MeasureAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var rows = await OpenAsync("/running", page => page.GetByText("Order " + OrderBodies.OrderId(1), new() { Exact = false }).First);
        var least = await OpenAsync("/acknowledge.html", page => page.Locator("main, body").First);
        return (rows, least);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    private async Task<double> OpenAsync(string path, Func<IPage, ILocator> shown)
    {
        var page = await context.NewPageAsync();
        var watch = Stopwatch.StartNew();
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await shown(page).WaitForAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        await page.CloseAsync();
        return seconds;
    }

    private static async Task SignInAsync(BenchHost host, IBrowserContext context, CancellationToken cancellation)
    {
        using var manager = host.As("operator");
        await manager.PutAsync($"/api/staff/{Staff}", HttpCalls.Json(new { name = "Bench Lead", email = "lead-1@example.com", role = "cs-lead" }), cancellation);
        using var given = await manager.PostAsJsonAsync($"/api/staff/{Staff}/sign-in-key", new { }, cancellation);
        var key = (await given.Content.ReadFromJsonAsync<GivenKey>(cancellation))!.Key;
        var answer = await context.APIRequest.PostAsync("/api/sign-in", new APIRequestContextOptions { DataObject = new { staffId = Staff, key } });
        if (!answer.Ok) throw new InvalidOperationException($"POST /api/sign-in was answered {answer.Status}: {await answer.TextAsync()}");
    }

    private static string? FindProgram()
    {
        if (Environment.GetEnvironmentVariable("KYNDOF_CHROMIUM") is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Programs.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static async Task<FirstRows?> LeaveOutAsync(string why)
    {
        await Console.Error.WriteLineAsync($"page (first rows) is left out: {why}.");
        return null;
    }

    private sealed record GivenKey(string Key);
}
