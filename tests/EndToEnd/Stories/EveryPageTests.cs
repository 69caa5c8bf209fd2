using Kyndof.Workflows.EndToEnd.Browsers;
using Kyndof.Workflows.EndToEnd.Hosting;
using Kyndof.Workflows.EndToEnd.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kyndof.Workflows.EndToEnd.Stories;

/// <summary>Every page, as everybody may have it: nothing keeps people out, nothing runs over the edge.</summary>
[Collection(InTheBrowser.Name)]
public sealed class EveryPageTests(RealBrowser browser)
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("today", "/"), ("running", "/running"), ("issue", $"/instances/{BusyMorning.Issue}"), ("order", $"/instances/{BusyMorning.Order}"), ("loop", $"/instances/{BusyMorning.Loop}"),
        ("client", "/clients/demo-agency"), ("figures", "/figures"), ("messages", "/messages"), ("policy", "/policy"), ("import", "/import"), ("new-issue", "/running/new/issue"), ("missing", "/no/such/page"),
    ];

    [Theory]
    [InlineData("en", false, false)]
    [InlineData("ko", false, false)]
    [InlineData("en", true, false)]
    [InlineData("ko", true, true)]
    [InlineData("en", false, true)]
    public async Task Axe_finds_nothing_on_any_page(string language, bool dark, bool onAPhone)
    {
        await using var world = await BusyMorning.BeginAsync();
        var visitor = new Visitor(language, dark);
        await browser.VisitAsync(world.Address, onAPhone ? visitor.OnAPhone() : visitor, async visit =>
        {
            var signIn = new SignInPage(visit);
            await signIn.OpenAsync();
            await Axe.AssertNothingIsFoundAsync(visit.Page, "sign-in");
            await signIn.FillAsync(CsWorld.Lead, world.LeadKey);
            await Expect(new Shell(visit).Pages).ToBeVisibleAsync();
            var failures = new List<string>();
            foreach (var (name, path) in Pages)
            {
                await visit.Page.GotoAsync(path);
                await Expect(new Shell(visit).Title).ToBeVisibleAsync();
                await new Shell(visit).LoadedAsync();
                await visit.Page.WaitForLoadStateAsync(LoadState.Load);
                if (!dark && !onAPhone) await Screenshots.TakeAsync(visit.Page, $"{name}.{language}");
                if (await Axe.FindAsync(visit.Page, name) is { } found) failures.Add(found);
                var over = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (over > 0) failures.Add($"{name}: runs {over} pixels over the edge");
            }

            Assert.True(failures.Count == 0, string.Join('\n', failures));
        });
    }
}
