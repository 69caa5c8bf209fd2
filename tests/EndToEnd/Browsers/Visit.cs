using System.Globalization;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>One visitor's browser, from the first page to the last.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>How long the page may take to show what is waited for, milliseconds; a busy machine is slow.</summary>
    private const float Patience = 45_000;

    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page, Visitor visitor, Complaints complaints) =>
        (this.context, Page, Visitor, Complaints) = (context, page, visitor, complaints);

    public IPage Page { get; }

    public Visitor Visitor { get; }

    public Complaints Complaints { get; }

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri address, Visitor visitor)
    {
        var options = visitor.Options;
        options.BaseURL = address.ToString();
        var profile = await browser.NewContextAsync(options);
        profile.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var complaints = new Complaints(address);
        await complaints.ListenToAsync(profile);
        if (visitor.ClockAheadHours != 0) await profile.AddInitScriptAsync(WrongClock(visitor.ClockAheadHours));
        return new Visit(profile, await profile.NewPageAsync(), visitor, complaints);
    }

    /// <summary>A second window of the same browser: signed in where the first is.</summary>
    public Task<IPage> AnotherPageAsync() => context.NewPageAsync();

    public Task ForgetCookiesAsync() => context.ClearCookiesAsync();

    public Task<ICDPSession> InspectAsync() => context.NewCDPSessionAsync(Page);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    /// <summary>What the page shows, as a screen reader has it, and what the browser had to say.</summary>
    public async Task<string> DescribeAsync()
    {
        var shown = Page.IsClosed ? "nothing" : await Page.Locator("body").AriaSnapshotAsync(new() { Timeout = Patience });
        return $"At {Page.Url}:\n{shown}\n{string.Join('\n', Complaints.Said)}";
    }

    /// <summary>The machine's clock is wrong; what counts the time between two moments is not.</summary>
    private static string WrongClock(int hours) => string.Create(CultureInfo.InvariantCulture, $$"""
        (() => {
          const Real = Date;
          const ahead = {{hours}} * 3600000;
          class Wrong extends Real {
            constructor(...parts) { if (parts.length === 0) super(Real.now() + ahead); else super(...parts); }
            static now() { return Real.now() + ahead; }
          }
          globalThis.Date = Wrong;
        })();
        """);
}
