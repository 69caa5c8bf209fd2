using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>Every figure of the department over one stretch of time.</summary>
public static class ServiceFigures
{
    /// <param name="segment">Whose; null: everybody's.</param>
    public static IReadOnlyList<Figure> Of(FigureFacts facts, FigureRules rules, FigurePeriod period, ClientSegment? segment)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(period);
        var afterOrders = facts.Surveys.Where(static survey => survey.Form == SurveyForm.PostOrder).ToList();
        return
        [
            .. SurveyMeasures.Of(rules.Surveys).Select(measure => measure.Over(afterOrders, period, segment)),
            .. ResponseMeasures.Of(rules.Issues, rules.Calendar, segment).Select(measure => measure.Over(facts.Issues, period, segment)),
            .. TierMeasures.Of(rules.Issues.Shares).Select(measure => measure.Over(facts.Issues, period, segment)),
            ProactivityMeasure.Of(facts.AskedOrders).Over(facts.Orders, period, segment),
            LoopMeasure.Of().Over(facts.Loops, period, segment),
        ];
    }
}
