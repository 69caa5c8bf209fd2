using System.Text.RegularExpressions;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.EndToEnd.Browsers;
using Kyndof.Workflows.EndToEnd.Hosting;
using Kyndof.Workflows.EndToEnd.Pages;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using static Microsoft.Playwright.Assertions;

namespace Kyndof.Workflows.EndToEnd.Stories;

/// <summary>Days on which something is wrong: each has a state that was thought of.</summary>
[Collection(InTheBrowser.Name)]
public sealed class BadDayTests(RealBrowser browser)
{
    [Fact]
    public async Task A_session_that_ends_in_the_middle_keeps_what_was_typed_and_sends_it_after_signing_in_again()
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            var signIn = new SignInPage(visit);
            await signIn.SignInAsync(CsWorld.Lead, world.LeadKey);
            var issue = new InstancePage(visit);
            await issue.OpenAsync(BusyMorning.Issue);
            await issue.BeginAsync("Reply", "답장");
            await issue.FillAsync("Words for the client", "고객에게 전할 말", "Both jackets will be ready on 20 March.");
            await visit.ForgetCookiesAsync();
            await issue.Confirm("Reply", "답장").ClickAsync();

            await Expect(signIn.OverThePage).ToBeVisibleAsync();
            await signIn.FillAsync(CsWorld.Lead, world.LeadKey);
            await Expect(visit.Page.GetByText("Reply recorded").First).ToBeVisibleAsync();
        });
        await world.Scenario.SettleAsync();
        var reply = Assert.Single(world.Scenario.Mails().Keys, key => key.StartsWith("escalation~I-1~reply~", StringComparison.Ordinal));
        world.Scenario.IssueMail(reply["escalation~I-1~".Length..]).Says("Both jackets will be ready on 20 March.");
    }

    [Fact]
    public async Task A_host_that_goes_down_is_said_to_and_the_page_goes_on_when_it_is_back()
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            var (today, shell) = (new TodayPage(visit), new Shell(visit));
            await today.OpenAsync();
            await Expect(shell.Connection).ToHaveAttributeAsync("data-connection", "live");
            visit.Complaints.HostMayBeDown = true;
            await world.Scenario.WhileStoppedAsync(async () =>
            {
                await Expect(shell.Connection).ToHaveAttributeAsync("data-connection", "lost");
                await Expect(today.Figures).ToBeVisibleAsync();
            });
            await Expect(shell.Connection).ToHaveAttributeAsync("data-connection", "live", new() { Timeout = 60_000 });
            await Expect(today.RowsAbout("I-1").First).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task A_first_day_without_any_data_is_calm()
    {
        await using var world = await CsWorld.StartAt("2026-03-30T08:30+09:00");
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            await Expect(new TodayPage(visit).NothingNeedsYou).ToBeVisibleAsync();
            var running = new RunningPage(visit);
            await running.OpenAsync();
            await Expect(running.NothingRuns).ToBeVisibleAsync();
            foreach (var path in new[] { "/figures", "/messages", "/policy" })
            {
                await visit.Page.GotoAsync(path);
                await Expect(new Shell(visit).Title).ToBeVisibleAsync();
                await new Shell(visit).LoadedAsync();
                await Axe.AssertNothingIsFoundAsync(visit.Page, $"{path} without data");
            }
        });
    }

    [Fact]
    public async Task A_browser_whose_clock_is_a_day_ahead_shows_the_services_time()
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(ClockAheadHours: 24), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            var today = new TodayPage(visit);
            await today.OpenAsync();
            await Expect(today.Lead).ToContainTextAsync(new Regex(@"\b17\b", RegexOptions.None, TimeSpan.FromSeconds(1)));
            await Expect(today.Lead).ToContainTextAsync("09:3");
        });
    }

    [Fact]
    public async Task Names_with_markup_are_names_and_long_korean_titles_stay_on_a_phone()
    {
        const string Name = "<img src=x onerror=alert(1)><b>Demo</b> & \"Söhne\"";
        var title = string.Concat(Enumerable.Repeat("아주긴이름의공연의상자켓과드레스", 12));
        await using var world = await BusyMorning.BeginAsync(("name", Name));
        await world.Scenario.OpenIssue("shippingStatus", ("issueId", "I-2"), ("summary", title));
        await world.Scenario.AdvanceTo("2026-03-17T12:00+09:00");
        await browser.VisitAsync(world.Address, Visitor.Korean.OnAPhone(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            foreach (var path in new[] { "/", "/running", "/instances/escalation~I-2", "/clients/demo-agency", "/messages" })
            {
                await visit.Page.GotoAsync(path);
                await Expect(new Shell(visit).Title).ToBeVisibleAsync();
                await new Shell(visit).LoadedAsync();
                Assert.Equal(0, await visit.Page.Locator("img[src=x]").CountAsync());
                Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
            }

            await new InstancePage(visit).OpenAsync("escalation~I-2");
            await Expect(visit.Page.GetByText(Name).First).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task A_timeline_of_five_thousand_lines_stays_usable()
    {
        await using var world = await BusyMorning.BeginAsync();
        var board = world.Scenario.Services.GetRequiredService<InstanceBoard>();
        var view = (await board.GetAsync(BusyMorning.Order))!;
        var lines = Enumerable.Range(100, 5_000).Select(number => new TimelineLine
        {
            Number = number,
            At = world.Scenario.Now - Duration.FromMinutes(5_100 - number),
            RuleId = "ORD-2",
            Text = new LocalizedText($"Line {number} of many.", $"많은 줄 가운데 {number}번째."),
            Kind = "milestone",
        });
        await board.PublishAsync(view with { Revision = view.Revision + 1 }, [.. lines]);
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            var order = new InstancePage(visit);
            await order.OpenAsync(BusyMorning.Order);
            await Expect(order.TimelineList).ToBeVisibleAsync(new() { Timeout = 30_000 });
            await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Show .* older", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
            Assert.InRange(await visit.Page.EvaluateAsync<int>("() => document.querySelectorAll('*').length"), 1, 6_000);
            await order.BeginAsync("Suspend", "중지");
            await Expect(order.Dialog).ToBeVisibleAsync();
        });
    }
}
