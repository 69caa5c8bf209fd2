using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>Who looks at the page, and on what.</summary>
/// <param name="Language">en or ko.</param>
/// <param name="Dark">Their system is dark.</param>
/// <param name="Width">Of the window, CSS pixels.</param>
/// <param name="ClockAheadHours">How wrong their machine's clock is against the real time; 0: right.</param>
internal sealed record Visitor(string Language = "en", bool Dark = false, int Width = 1280, int Height = 800, int ClockAheadHours = 0)
{
    public static Visitor Korean { get; } = new("ko");

    /// <summary>The narrowest phone the page is made for.</summary>
    public Visitor OnAPhone() => this with { Width = 360, Height = 740 };

    internal BrowserNewContextOptions Options => new()
    {
        Locale = Language == "ko" ? "ko-KR" : "en-US",
        TimezoneId = "Asia/Seoul",
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
    };
}
