using Kyndof.Workflows.Domain.Issues.Figures;

namespace Kyndof.Workflows.Domain.Surveys.Figures;

/// <summary>How the clients of one segment answered.</summary>
/// <param name="By"><c>all</c>, <c>tier</c>, <c>segment</c>, <c>market</c> or <c>form</c>.</param>
/// <param name="Value">Which one, e.g. <c>vip</c>.</param>
/// <param name="Sent">Surveys a client was asked with.</param>
/// <param name="ResponseRate">Answered of those, against FBK-2's 40 %.</param>
public sealed record SegmentFigures(string By, string Value, int Sent, Share ResponseRate, Csat Csat, Nps Nps)
{
    public static SegmentFigures Of(string by, string value, IReadOnlyCollection<SurveyFigure> figures, SurveyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(policy);
        var sent = figures.Count(static figure => figure.Sent);
        return new SegmentFigures(
            by, value, sent,
            Share.Of(figures.Count(static figure => figure.Answered), sent, policy.ResponseRateTarget),
            Csat.Of([.. figures.Select(static figure => figure.Overall).OfType<int>()], policy),
            Nps.Of([.. figures.Select(static figure => figure.Recommend).OfType<int>()], policy));
    }
}

/// <summary>Average overall score (FBK-2).</summary>
/// <param name="Count">Answers with an overall score.</param>
/// <param name="Average">1 to 5, two decimals, halves away from zero; null without answers.</param>
/// <param name="Target">4.5.</param>
public sealed record Csat(int Count, decimal? Average, decimal Target)
{
    public static Csat Of(IReadOnlyCollection<int> scores, SurveyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(policy);
        return new Csat(scores.Count, scores.Count == 0 ? null : Math.Round(scores.Sum() / (decimal)scores.Count, 2, MidpointRounding.AwayFromZero), policy.CsatTargetTenths / 10m);
    }
}

/// <summary>Net promoter score from the likelihood to recommend, 0 to 10 (ruling 4).</summary>
/// <param name="Score">Percent of promoters less percent of detractors, −100 to 100, a whole number, halves away from zero, rounded once; null without answers.</param>
/// <param name="Count">Answers with a likelihood.</param>
/// <param name="Promoters">9 and 10.</param>
/// <param name="Passives">7 and 8.</param>
/// <param name="Detractors">0 to 6.</param>
public sealed record Nps(int? Score, int Count, int Promoters, int Passives, int Detractors)
{
    public static Nps Of(IReadOnlyCollection<int> likelihoods, SurveyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(likelihoods);
        ArgumentNullException.ThrowIfNull(policy);
        var promoters = likelihoods.Count(likelihood => likelihood >= policy.PromoterFrom);
        var detractors = likelihoods.Count(likelihood => likelihood <= policy.DetractorUpTo);
        int? score = likelihoods.Count == 0 ? null : (int)Math.Round(100m * (promoters - detractors) / likelihoods.Count, 0, MidpointRounding.AwayFromZero);
        return new Nps(score, likelihoods.Count, promoters, likelihoods.Count - promoters - detractors, detractors);
    }
}
