using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Surveys.Figures;

/// <summary>How clients answered (FBK-2, FBK-7): the surveys after orders by segment, the other forms as a whole.</summary>
/// <param name="Segments">Post-order surveys: all of them, then by tier, segment and market.</param>
/// <param name="Forms">All clients, by form.</param>
public sealed record SurveyFigures(IReadOnlyList<SegmentFigures> Segments, IReadOnlyList<SegmentFigures> Forms)
{
    private static readonly string[] KnownSegments = ["agency", "independent"];

    public static SurveyFigures Of(IReadOnlyCollection<SurveyFigure> figures, SurveyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(policy);
        var orders = figures.Where(static figure => figure.Form == SurveyForm.PostOrder).ToList();
        return new SurveyFigures(
            [
                Part("all", "all", static _ => true),
                Part("tier", "vip", static figure => figure.Tier == ClientTier.Vip),
                Part("tier", "standard", static figure => figure.Tier == ClientTier.Standard),
                .. KnownSegments.Select(segment => Part("segment", segment, figure => SegmentOf(figure) == segment)),
                Part("segment", "other", static figure => SegmentOf(figure) == "other"),
                Part("market", "domestic", static figure => figure.Domestic),
                Part("market", "international", static figure => !figure.Domestic),
            ],
            [.. Enum.GetValues<SurveyForm>().Select(form => SegmentFigures.Of("form", ProcessWords.Kebab(form), [.. figures.Where(figure => figure.Form == form)], policy))]);

        SegmentFigures Part(string by, string value, Func<SurveyFigure, bool> belongs) => SegmentFigures.Of(by, value, [.. orders.Where(belongs)], policy);
    }

    private static string SegmentOf(SurveyFigure figure) =>
        KnownSegments.FirstOrDefault(known => string.Equals(known, figure.Segment, StringComparison.OrdinalIgnoreCase)) ?? "other";
}
