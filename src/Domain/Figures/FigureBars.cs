using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>Bars over numbers: each has its lower edge left out and its upper one in it, so that what took exactly as long as allowed stands with what was in time.</summary>
internal static class FigureBars
{
    /// <summary>Bars of how long something took, in minutes, cut at half the time allowed, at it, and at twice it.</summary>
    public static IEnumerable<FigureBar> OfMinutes(IReadOnlyCollection<Duration> times, Duration allowed) =>
        Cut([.. times.Select(static time => (decimal)time.TotalMinutes)], [Minutes(allowed) / 2, Minutes(allowed), Minutes(allowed) * 2], static edge => SlaTexts.Span(Duration.FromMinutes((double)edge)));

    /// <summary>Bars of how many days something took.</summary>
    public static IEnumerable<FigureBar> OfDays(IReadOnlyCollection<Duration> times, IReadOnlyList<int> edges) =>
        Cut([.. times.Select(static time => (decimal)time.TotalDays)], [.. edges.Select(static edge => (decimal)edge)], static edge => new(Plain(edge) + " days", Plain(edge) + "일"));

    private static IEnumerable<FigureBar> Cut(IReadOnlyCollection<decimal> values, IReadOnlyList<decimal> edges, Func<decimal, LocalizedText> words)
    {
        var from = 0m;
        foreach (var to in edges)
        {
            var (lower, text) = (from, words(to));
            yield return new FigureBar(new($"up to {text.En}", $"{text.Ko} 이내"), values.Count(value => (value > lower || lower == 0) && value <= to), from, to);
            from = to;
        }

        var last = words(from);
        yield return new FigureBar(new($"over {last.En}", $"{last.Ko} 초과"), values.Count(value => value > from), from);
    }

    private static decimal Minutes(Duration time) => (decimal)time.TotalMinutes;

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
