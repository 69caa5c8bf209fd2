using Kyndof.Workflows.EndToEnd.Browsers;
using Kyndof.Workflows.EndToEnd.Hosting;
using Kyndof.Workflows.EndToEnd.Pages;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kyndof.Workflows.EndToEnd.Stories;

/// <summary>Nobody needs a mouse.</summary>
[Collection(InTheBrowser.Name)]
public sealed class KeyboardTests(RealBrowser browser)
{
    /// <summary>Presses of Tab from the title to any button of the page, at most.</summary>
    private const int FarthestTab = 40;

    [Fact]
    public async Task From_the_list_to_an_instance_to_its_action_by_keys_alone()
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            var (running, keyboard) = (new RunningPage(visit), visit.Page.Keyboard);
            await running.OpenAsync();
            await Expect(running.RowsAbout("I-1")).ToBeVisibleAsync();

            // Find it, go into the list, open it.
            await keyboard.PressAsync("/");
            await Expect(running.Find).ToBeFocusedAsync();
            await keyboard.TypeAsync("I-1");
            await Expect(running.RowsAbout("K-1042")).ToHaveCountAsync(0);
            await keyboard.PressAsync("Escape");
            await TabToAsync(visit.Page, running.RowsAbout("I-1").GetByRole(AriaRole.Link).First);
            await keyboard.PressAsync("Enter");
            var issue = new InstancePage(visit);
            await Expect(issue.Actions).ToBeVisibleAsync();

            await TabToAsync(visit.Page, issue.Actions.GetByRole(AriaRole.Button, new() { Name = "Acknowledge", Exact = true }));
            await keyboard.PressAsync("Enter");
            await Expect(issue.Dialog).ToBeVisibleAsync();
            await TabToAsync(visit.Page, issue.Confirm("Acknowledge", "접수 확인"));
            await keyboard.PressAsync("Enter");
            await Expect(visit.Page.GetByText("Taken up").First).ToBeVisibleAsync();
        });
        await world.Scenario.AdvanceTo("2026-03-17T14:00+09:00");
        Assert.Equal(3, await world.Scenario.TierOf());
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var pressed = 0; pressed < FarthestTab; pressed++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{FarthestTab} presses of Tab do not lead to {target}.");
    }
}
