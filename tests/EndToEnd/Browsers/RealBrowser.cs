using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>One Chromium for all tests; each visit is a profile of its own.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumProgram.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
        });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>Somebody opens a browser and does something; it must not complain. A failure says what it had to say, and what the page showed.</summary>
    internal async Task VisitAsync(Uri address, Visitor visitor, Func<Visit, Task> happens)
    {
        await using var visit = await Visit.BeginAsync(browser, address, visitor);
        try
        {
            await happens(visit);
        }
        catch (Exception failure)
        {
            throw new Xunit.Sdk.XunitException($"{failure.Message}\n{await visit.DescribeAsync()}", failure);
        }

        visit.Complaints.AssertNone();
    }
}

/// <summary>Tests that share the browser; one after another, for each has a whole host of its own.</summary>
[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<RealBrowser>
{
    public const string Name = "In the browser";
}
