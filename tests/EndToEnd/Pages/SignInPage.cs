using Kyndof.Workflows.EndToEnd.Browsers;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Pages;

/// <summary>Where somebody says who they are; the same form as a dialog where a session ended in the middle.</summary>
internal sealed class SignInPage(Visit visit) : PageObject(visit)
{
    public ILocator StaffId => Page.GetByRole(AriaRole.Textbox, new() { Name = Say("Staff id", "직원 ID") });

    public ILocator Key => Page.GetByLabel(Say("Personal key", "개인 키"));

    public ILocator Submit => Button("Sign in", "로그인");

    public ILocator Alert => Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = Say("key", "키") });

    /// <summary>The dialog over a page whose session ended.</summary>
    public ILocator OverThePage => Page.GetByRole(AriaRole.Dialog).Or(Page.GetByRole(AriaRole.Alertdialog)).Filter(new() { Has = StaffId });

    public async Task OpenAsync(string path = "/")
    {
        await Page.GotoAsync(path);
        await Expect(Heading("Sign in", "로그인")).ToBeVisibleAsync();
    }

    public async Task FillAsync(string staffId, string key)
    {
        await StaffId.FillAsync(staffId);
        await Key.FillAsync(key);
        await Submit.ClickAsync();
    }

    /// <summary>Signs in and waits for the page behind.</summary>
    public async Task SignInAsync(string staffId, string key, string path = "/")
    {
        await OpenAsync(path);
        await FillAsync(staffId, key);
        await Expect(new Shell(Visit).Pages).ToBeVisibleAsync();
    }
}
