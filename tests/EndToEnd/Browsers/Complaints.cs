using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>Whatever a browser has to say against a page: errors on its console (breaches of the content security policy among them), exceptions
/// nobody caught, requests to anywhere else. A test ends without any.</summary>
internal sealed class Complaints(Uri address)
{
    private const string Unanswered = "Failed to load resource";

    /// <summary>Refusals are answers: Chromium writes each down as an error of its own.</summary>
    private static readonly string[] Answers = ["status of 401", "status of 403", "status of 404", "status of 409", "status of 422"];

    private readonly ConcurrentQueue<string> said = new();

    /// <summary>The host is down, or about to be: requests fail, and Chromium says so.</summary>
    public bool HostMayBeDown { get; set; }

    public IReadOnlyList<string> Said => [.. said.Distinct(StringComparer.Ordinal)];

    public async Task ListenToAsync(IBrowserContext context)
    {
        context.Console += (_, message) => Hear(message);
        context.WebError += (_, error) => said.Enqueue($"Nobody caught: {error.Error}");
        await context.RouteAsync(url => !IsOurs(url), async route =>
        {
            said.Enqueue($"Asked for {route.Request.Url}: nothing but the host is asked.");
            await route.AbortAsync();
        });
    }

    public void AssertNone() => Assert.True(said.IsEmpty, $"The browser complains:\n{string.Join('\n', Said)}");

    private void Hear(IConsoleMessage message)
    {
        if (message.Type is not "error") return;
        var isRefusal = message.Text.StartsWith(Unanswered, StringComparison.Ordinal) && Answers.Any(answer => message.Text.Contains(answer, StringComparison.Ordinal));
        if (isRefusal || (HostMayBeDown && IsAboutTheHost(message.Text))) return;
        said.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
    }

    private static bool IsAboutTheHost(string text) =>
        text.StartsWith(Unanswered, StringComparison.Ordinal) || text.Contains("net::ERR_", StringComparison.Ordinal);

    private bool IsOurs(string url) =>
        url.StartsWith(address.GetLeftPart(UriPartial.Authority) + "/", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal) || url.StartsWith("about:", StringComparison.Ordinal);
}
