using System.Globalization;
using System.Text;
using Kyndof.Workflows.EndToEnd.Browsers;
using Kyndof.Workflows.EndToEnd.Hosting;
using Kyndof.Workflows.EndToEnd.Pages;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kyndof.Workflows.EndToEnd.Stories;

/// <summary>What changes is seen without asking for it, for as long as the page is open.</summary>
[Collection(InTheBrowser.Name)]
public sealed class LiveTests(RealBrowser browser)
{
    private static readonly string[] Collections = ["instances", "tasks", "messages"];

    [Fact]
    public async Task A_change_by_the_api_shows_on_open_pages_without_a_reload()
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            var running = new RunningPage(visit);
            await running.OpenAsync();
            await Expect(new Shell(visit).Connection).ToHaveAttributeAsync("data-connection", "live");
            await Expect(running.RowsAbout("I-1")).ToBeVisibleAsync();
            await Expect(running.RowsAbout("I-9")).ToHaveCountAsync(0);
            await world.Scenario.OpenIssue("shippingStatus", ("issueId", "I-9"));
            await Expect(running.RowsAbout("I-9")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Ten_thousand_updates_leave_the_page_no_heavier_than_a_thousand()
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(), async visit =>
        {
            var measured = new TaskCompletionSource();
            var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
            var asked = 0;
            await visit.Page.RouteAsync("**/api/live", async route =>
            {
                // The page asks again once it has taken all of the answer before.
                switch (++asked)
                {
                    case 1:
                        await FulfillAsync(route, 1, 1_000);
                        break;
                    case 2:
                        first.SetResult();
                        await measured.Task;
                        await FulfillAsync(route, 1_001, 10_000);
                        break;
                    case 3:
                        second.SetResult();
                        await route.AbortAsync();
                        break;
                    default:
                        await route.AbortAsync();
                        break;
                }
            });
            visit.Complaints.HostMayBeDown = true;
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey, "/running");
            await Expect(new RunningPage(visit).RowsAbout("I-1")).ToBeVisibleAsync();
            await first.Task;
            var after1000 = await HeapAsync(visit);
            measured.SetResult();
            await second.Task;
            var after10000 = await HeapAsync(visit);
            Assert.True(after10000 <= 1.1 * after1000, $"{after10000:N0} bytes after 10,000 updates, {after1000:N0} after 1,000.");
        });
    }

    private static Task FulfillAsync(IRoute route, int from, int to)
    {
        var events = new StringBuilder("event: clock\ndata: {\"now\":\"2026-03-17T00:30:00Z\"}\n\n");
        for (var number = from; number <= to; number++)
            events.Append(CultureInfo.InvariantCulture, $"id: {number}\nevent: changed\ndata: {{\"sequence\":{number},\"collections\":[\"{Collections[number % Collections.Length]}\"]}}\n\n");
        return route.FulfillAsync(new RouteFulfillOptions { Status = 200, ContentType = "text/event-stream", Body = events.ToString() });
    }

    private static async Task<long> HeapAsync(Visit visit)
    {
        var inspection = await visit.InspectAsync();
        await inspection.SendAsync("HeapProfiler.collectGarbage");
        await inspection.SendAsync("HeapProfiler.collectGarbage");
        var usage = await inspection.SendAsync("Runtime.getHeapUsage");
        await inspection.DetachAsync();
        return (long)usage!.Value.GetProperty("usedSize").GetDouble();
    }
}
