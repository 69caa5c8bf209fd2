using Kyndof.Workflows.EndToEnd.Browsers;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Pages;

/// <summary>What is around every page.</summary>
internal sealed class Shell(Visit visit) : PageObject(visit)
{
    /// <summary>The bar with the name of the product; on a phone the pages are behind its menu.</summary>
    public ILocator Pages => Page.GetByRole(AriaRole.Banner);

    /// <summary>The page's one title.</summary>
    public ILocator Title => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Live, polling, lost.</summary>
    public ILocator Connection => Page.Locator("[data-connection]").First;

    public Task GoToAsync(string en, string ko) => Page.GetByRole(AriaRole.Navigation, new() { Name = Say("Pages", "페이지") }).GetByRole(AriaRole.Link, new() { Name = Say(en, ko), Exact = true }).ClickAsync();

    /// <summary>Waits until what the page was asked for is there, or said to be missing.</summary>
    public async Task ArriveAsync(string en, string ko)
    {
        await Expect(Heading(en, ko)).ToBeVisibleAsync();
        await LoadedAsync();
    }

    public Task LoadedAsync() => Expect(Page.Locator("main [aria-busy=true]")).ToHaveCountAsync(0);

    public async Task SignOutAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = Say("Account", "계정") }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = Say("Sign out", "로그아웃") }).ClickAsync();
    }

    public Task SwitchLanguageAsync() => Page.GetByRole(AriaRole.Button, new() { Name = Language == "ko" ? "English" : "한국어" }).ClickAsync();
}
