using Kyndof.Workflows.EndToEnd.Hosting;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>Pictures of the page for the documentation; written where <c>KYNDOF_SCREENSHOTS</c> is set, so that an everyday run changes no file.</summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.Combine(BuiltPage.Repository, "docs", "screenshots");

    private static bool AreWanted => Environment.GetEnvironmentVariable("KYNDOF_SCREENSHOTS") is { Length: > 0 };

    /// <param name="name">e.g. <c>today.ko</c>.</param>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (!AreWanted) return;
        Directory.CreateDirectory(Folder);
        await page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Folder, $"{name}.png"),
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
        });
    }
}
