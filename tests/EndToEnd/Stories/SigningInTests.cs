using Kyndof.Workflows.EndToEnd.Browsers;
using Kyndof.Workflows.EndToEnd.Hosting;
using Kyndof.Workflows.EndToEnd.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kyndof.Workflows.EndToEnd.Stories;

[Collection(InTheBrowser.Name)]
public sealed class SigningInTests(RealBrowser browser)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public async Task A_wrong_key_is_refused_a_right_one_opens_the_page_and_signing_out_closes_it(string language)
    {
        await using var world = await CsWorld.StartAt("2026-03-30T08:30+09:00");
        await browser.VisitAsync(world.Address, new Visitor(language), async visit =>
        {
            var signIn = new SignInPage(visit);
            await signIn.OpenAsync();
            await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
            await Screenshots.TakeAsync(visit.Page, $"sign-in.{language}");

            await signIn.FillAsync(CsWorld.Lead, "not-the-key-of-anybody");
            await Expect(signIn.Alert).ToBeVisibleAsync();
            await signIn.FillAsync(CsWorld.Lead, world.LeadKey);
            await new Shell(visit).ArriveAsync("Today", "오늘");

            // The session is in a cookie no script can read, and nothing secret is anywhere else.
            Assert.Equal("", await visit.Page.EvaluateAsync<string>("() => document.cookie"));
            Assert.DoesNotContain(world.LeadKey, await visit.Page.EvaluateAsync<string>("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"), StringComparison.Ordinal);

            await new Shell(visit).SignOutAsync();
            await Expect(signIn.StaffId).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task The_language_is_switched_at_once_and_remembered()
    {
        await using var world = await CsWorld.StartAt("2026-03-30T08:30+09:00");
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            await new Shell(visit).ArriveAsync("Today", "오늘");
            await new Shell(visit).SwitchLanguageAsync();
            var today = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "오늘" });
            await Expect(today).ToBeVisibleAsync();
            await visit.Page.ReloadAsync();
            await Expect(today).ToBeVisibleAsync();
            await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "ko");
        });
    }
}
