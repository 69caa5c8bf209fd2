using System.Text.RegularExpressions;
using Kyndof.Workflows.EndToEnd.Browsers;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Pages;

/// <summary>Everything known of one process, and what can be done about it.</summary>
internal sealed class InstancePage(Visit visit) : PageObject(visit)
{
    /// <summary>How long an action may take to come among the buttons, milliseconds; after that it is looked for in the menu.</summary>
    private const float BesideTheFirst = 5_000;

    public ILocator Actions => Page.GetByRole(AriaRole.Group, new() { Name = Say("Actions", "할 수 있는 일") });

    /// <summary>Where an action is explained and confirmed.</summary>
    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog).Or(Page.GetByRole(AriaRole.Alertdialog)).First;

    public ILocator TimelineList => Page.GetByRole(AriaRole.Region, new() { Name = Say("Timeline as a list", "타임라인 목록") }).Last;

    public async Task OpenAsync(string instanceId)
    {
        await Page.GotoAsync($"/instances/{Uri.EscapeDataString(instanceId)}");
        await Expect(Actions).ToBeVisibleAsync();
    }

    /// <summary>Presses an action's button, wherever the bar has it.</summary>
    public async Task BeginAsync(string en, string ko)
    {
        var name = new Regex($"^{Regex.Escape(Say(en, ko))}", RegexOptions.None, TimeSpan.FromSeconds(1));
        var button = Actions.GetByRole(AriaRole.Button, new() { NameRegex = name }).First;
        try
        {
            await button.ClickAsync(new() { Timeout = BesideTheFirst });
        }
        catch (TimeoutException)
        {
            await Actions.GetByRole(AriaRole.Button, new() { Name = Say("More actions", "다른 작업") }).ClickAsync();
            await Page.GetByRole(AriaRole.Menuitem, new() { NameRegex = name }).First.ClickAsync();
        }

        await Expect(Dialog).ToBeVisibleAsync();
    }

    /// <summary>Gives the first task that can be given to somebody else.</summary>
    public async Task ReassignTaskAsync(string staffId)
    {
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{Say("Reassign", "담당 변경")}: ", RegexOptions.None, TimeSpan.FromSeconds(1)) }).First.ClickAsync();
        var owner = Dialog.GetByRole(AriaRole.Combobox, new() { Name = Say("Given to", "새 담당") });
        await owner.FillAsync(staffId);
        await owner.BlurAsync();
        await ConfirmAsync("Reassign", "담당 변경", "Task reassigned", "업무 담당을 바꿨습니다");
    }

    public Task FillAsync(string en, string ko, string text) => Dialog.GetByRole(AriaRole.Textbox, new() { Name = Say(en, ko) }).FillAsync(text);

    /// <summary>The dialog's own button, which names the action.</summary>
    public ILocator Confirm(string en, string ko) => Dialog.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{Regex.Escape(Say(en, ko))}", RegexOptions.None, TimeSpan.FromSeconds(1)) });

    /// <summary>Confirms, and waits until the page says that it is done.</summary>
    public async Task ConfirmAsync(string en, string ko, string doneEn, string doneKo)
    {
        await Confirm(en, ko).ClickAsync();
        await Expect(Page.GetByText(Say(doneEn, doneKo)).First).ToBeVisibleAsync();
        await Expect(Dialog).ToBeHiddenAsync();
    }
}
