using Kyndof.Workflows.EndToEnd.Browsers;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Pages;

/// <summary>Everything running, with filters.</summary>
internal sealed class RunningPage(Visit visit) : PageObject(visit)
{
    public ILocator Table => Page.GetByRole(AriaRole.Table, new() { Name = Say("Everything running", "진행 중인 모든 프로세스") });

    public ILocator NothingRuns => Page.GetByRole(AriaRole.Heading, new() { Name = Say("Nothing is running", "진행 중인 일이 없습니다") });

    public ILocator Find => Page.GetByRole(AriaRole.Group, new() { Name = Say("Filters", "필터") }).GetByRole(AriaRole.Searchbox, new() { Name = Say("Find", "찾기") });

    public ILocator RowsAbout(string word) => Table.GetByRole(AriaRole.Row).Filter(new() { HasText = word });

    public async Task OpenAsync(string search = "")
    {
        await Page.GotoAsync("/running" + search);
        await Expect(Heading("Running", "진행 중")).ToBeVisibleAsync();
    }
}
