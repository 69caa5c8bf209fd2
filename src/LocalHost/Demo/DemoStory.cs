using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Seven weeks of a costume maker's spring: orders, questions, complaints and praise, most of it well, some of it not.</summary>
internal static class DemoStory
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Tuesday morning, the day after the substitute holiday of 1 March.</summary>
    public static Instant Start { get; } = At(3, 3, 9);

    /// <summary>A Wednesday morning, as the CS Lead opens the page.</summary>
    public static Instant End { get; } = At(4, 22, 9, 40);

    public static IReadOnlyList<DemoStep> Steps { get; } =
    [
        .. new[] { DemoDirectory.Steps(), DemoOrders.Steps(), DemoOpenOrders.Steps(), DemoIssues.Steps(), DemoOpenIssues.Steps(), DemoTransitions.Steps(), DemoFeedback.Steps(), DemoSurveys.Steps(), DemoDays.Steps() }
            .SelectMany(steps => steps).OrderBy(step => step.At),
    ];

    /// <summary>An hour of 2026 in Seoul.</summary>
    public static Instant At(int month, int day, int hour, int minute = 0) =>
        new LocalDateTime(2026, month, day, hour, minute).InZoneStrictly(Seoul).ToInstant();

    public static string Text(Instant at) => InstantPattern.ExtendedIso.Format(at);

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
