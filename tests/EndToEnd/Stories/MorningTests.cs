using Kyndof.Workflows.EndToEnd.Browsers;
using Kyndof.Workflows.EndToEnd.Hosting;
using Kyndof.Workflows.EndToEnd.Pages;
using Kyndof.Workflows.Testing.Scenarios;
using static Microsoft.Playwright.Assertions;

namespace Kyndof.Workflows.EndToEnd.Stories;

/// <summary>The morning of a CS Lead, by the page alone.</summary>
[Collection(InTheBrowser.Name)]
public sealed class MorningTests(RealBrowser browser)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public async Task A_late_order_is_given_to_somebody_an_escalation_acknowledged_and_a_loop_completed(string language)
    {
        await using var world = await BusyMorning.BeginAsync();
        await browser.VisitAsync(world.Address, new Visitor(language), async visit =>
        {
            await new SignInPage(visit).SignInAsync(CsWorld.Lead, world.LeadKey);
            var today = new TodayPage(visit);

            // The order is late because nobody has reported the start of its production; the task goes from specialist-1 to csm-2.
            await today.OpenAsync();
            var order = await today.GoToAsync("K-1042");
            await order.ReassignTaskAsync("csm-2");
            await world.Scenario.SettleAsync();
            Assert.Contains(await world.Scenario.Tasks(), task => task.Id.StartsWith("missing-", StringComparison.Ordinal) && task.Owner == "csm-2");

            // Two business hours of silence have brought the rush order to the CS Lead; taken up, it climbs no further.
            await today.OpenAsync();
            var issue = await today.GoToAsync("I-1");
            await issue.BeginAsync("Acknowledge", "접수 확인");
            await issue.ConfirmAsync("Acknowledge", "접수 확인", "Taken up", "접수 확인했습니다");
            await world.Scenario.AdvanceTo("2026-03-17T14:00+09:00");
            Assert.Equal(3, await world.Scenario.TierOf());

            // The loop: what CS does about it, and the word to the client.
            await new InstancePage(visit).OpenAsync(BusyMorning.Loop);
            var loop = new InstancePage(visit);
            await loop.BeginAsync("Complete part", "조치 완료");
            await loop.FillAsync("What was done", "처리 내용", "Every client hears from us on the day something ships.");
            await loop.ConfirmAsync("Complete part", "조치 완료", "Part completed", "조치를 완료했습니다");
            await world.Scenario.SettleAsync();
            Assert.Equal("telling", await world.Scenario.StageOf());
            await loop.BeginAsync("Release message", "메시지 내보내기");
            await loop.ConfirmAsync("Release message", "메시지 내보내기", "Message released", "메시지를 내보냈습니다");
            await world.Scenario.SettleAsync();
            world.Scenario.FeedbackMail("done~2").Says("Every client hears from us on the day something ships.");

            await today.OpenAsync();
            await Expect(today.RowsAbout("F-7")).ToHaveCountAsync(0);
        });
    }
}
