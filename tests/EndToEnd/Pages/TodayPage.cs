using Kyndof.Workflows.EndToEnd.Browsers;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Pages;

/// <summary>What needs the CS Lead, worst first.</summary>
internal sealed class TodayPage(Visit visit) : PageObject(visit)
{
    /// <summary>The line below the title: the moment, by the service's clock.</summary>
    public ILocator Lead => Page.GetByText(Say("in Seoul", "서울"));

    public ILocator Figures => Page.GetByRole(AriaRole.List, new() { Name = Say("The four figures", "네 가지 수치") });

    /// <summary>What an empty day shows instead of rows.</summary>
    public ILocator NothingNeedsYou => Page.GetByRole(AriaRole.Heading, new() { Name = Say("Nothing needs you", "지금은 처리하실 일이 없습니다") });

    public ILocator LateFigure => Figures.GetByRole(AriaRole.Link, new() { Name = Say("Late now", "지금 지연") });

    /// <summary>Rows about something, by a word of their subject, e.g. <c>K-1042</c>.</summary>
    public ILocator RowsAbout(string word) => Page.GetByRole(AriaRole.Region, new() { Name = Say("What needs you", "처리가 필요한 일") })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = word });

    public async Task OpenAsync()
    {
        await Page.GotoAsync("/");
        await Expect(Heading("Today", "오늘")).ToBeVisibleAsync();
        await Expect(Figures).ToBeVisibleAsync();
    }

    /// <summary>Opens what the first row about something is part of.</summary>
    public async Task<InstancePage> GoToAsync(string word)
    {
        await RowsAbout(word).First.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();
        var instance = new InstancePage(Visit);
        await Expect(instance.Actions).ToBeVisibleAsync();
        return instance;
    }
}
